/** Reasons for (plus) and against (minus) a sentence's end and their weights in tenths; written by `npm run train`, don't edit. */

export const boundaryWeights = `
a 0 ( -4
a 0 - -6
a 0 -- -4
a 0 / -3
a 0 9 -2
a 0 9999 -5
a 0 X -5
a 1 " -9
a 1 $ -10
a 1 - -12
a 1 -- 3
a 1 << 3
a 1 @ -3
a 1 I -8
a 1 X -12
a 1 \`s -3
a 1 x -7
a 1 — -4
a 2 -- -5
a 2 9 -4
a 2 9999 -8
a 2 Xx -2
a 2 x -3
a 2 – -2
a 3 * -5
a 3 -- -3
a 3 / -2
a 3 < -4
a 3 > -3
a 3 X -4
a 3 x -6
a 4 " -5
a 4 $ -8
a 4 * -9
a 4 - -2
a 4 -- -2
a 4 --- 5
a 4 9 -5
a 4 9999 -7
a 4 > -2
a 4 >> -2
a 4 @ -2
a 4 X -2
a 4 [ -2
a 4 x -2
a 5 # -2
a 5 & -3
a 5 ( -4
a 5 * -3
a 5 + -2
a 5 - -4
a 5 -- -6
a 5 / -2
a 5 9 -5
a 5 9999 -5
a 5 >> -2
a 5 [ -7
a 5 “ -2
a 6 " -6
a 6 $ -7
a 6 & -2
a 6 ( -5
a 6 + -2
a 6 -- -4
a 6 9 -5
a 6 9999 -5
a 6 > -8
a 6 – -3
a 6 “ -2
a 7 " -3
a 7 $ -3
a 7 ( -9
a 7 + -4
a 7 - -3
a 7 -- -3
a 7 9 -9
a 7 9999 -6
a 7 X -3
a 7 | -2
a 7 – -2
a 8 " -7
a 8 / -2
a 8 9 -10
a 8 9999 -4
a 8 >> -2
a 8 X -2
a 8 x -2
a 8 “ -2
a! 0 --- -10
a! 1 I -4
a! 1 X -2
a! 2 Xx 2
a! 3 I 7
a! 3 Xx 5
a! 3 x 6
a! 4 9 -3
a! 4 I 3
a! 4 Xx 3
a! 4 x 3
a! 5 " 7
a! 5 ( 4
a! 5 --- 8
a! 5 9 10
a! 5 9999 2
a! 6 " 12
a! 6 --- 5
a! 6 9999 2
a! 6 I 2
a! 7 $ 2
a! 7 ( 4
a! 7 I 2
a! 7 Xx 2
a! 8 " 7
a! 8 ( 3
a! 8 --- 6
a! 8 9 4
a! 8 I 7
a! 8 Xx 5
a! 8 x -3
b 2 -3
c 0 * 2
c 0 --- -9
c 0 9 -2
c 0 I -7
c 0 X -3
c 0 ~ -2
c 1 " -3
c 1 # -4
c 1 $ -6
c 1 & -3
c 1 ( -3
c 1 * 2
c 1 + -4
c 1 - -3
c 1 --- 10
c 1 / -3
c 1 9 -4
c 1 9999 -8
c 1 << 3
c 1 = -7
c 1 X -7
c 1 [ -4
c 1 – -4
c 1 — -3
c 1 ‘ -5
c 1 “ -4
c 1 … -6
c 2 " -2
c 2 # -2
c 2 ( -3
c 2 * -3
c 2 + -2
c 2 -- -3
c 2 9 -4
c 2 9999 -4
c 2 < -5
c 2 @ -3
c 2 X -3
c 2 \`s -4
c 2 — -2
c 2 ‘ -2
c 2 “ -3
c 3 " -3
c 3 & -2
c 3 + -3
c 3 / -4
c 3 9999 -3
c 3 << -5
c 3 > 3
c 3 >> -3
c 3 I -6
c 3 X -4
c 3 [ 2
c 3 x -3
c 3 | -3
c 3 – -2
c 3 “ -3
c 4 # -3
c 4 $ -6
c 4 & -4
c 4 ( -5
c 4 + -3
c 4 -- -3
c 4 / -4
c 4 9999 -5
c 4 << 5
c 4 = -4
c 4 > -9
c 4 >> -3
c 4 @ -4
c 4 [ -5
c 4 x -13
c 4 – -4
c 4 — -3
c! 0 --- -14
c! 1 $ 3
c! 1 ( 8
c! 1 - 6
c! 1 -- 4
c! 1 --- 3
c! 1 9 2
c! 1 9999 3
c! 1 ? -5
c! 1 X 6
c! 1 Xx 8
c! 1 x 4
c! 2 " 7
c! 2 $ 2
c! 2 ( -2
c! 2 9 11
c! 2 9999 2
c! 2 X 5
c! 2 Xx 5
c! 2 ‘’ 2
c! 3 I 2
c! 3 X -2
c! 3 Xx 4
c! 3 x -14
c! 4 --- 2
c! 4 X -3
c! 4 x -13
d 0 0 -13
d 0 1 2
d 0 3 -13
d 0 4 -5
d 0 5 7
d 1 0 7
d 1 3 -5
d 1 4 -3
d 2 1 -5
d 2 2 -3
d 2 3 -5
d 2 4 -6
d 2 5 -6
d 2 6 -5
d 2 7 -4
d 2 8 -4
d 3 4 -4
d 3 5 -3
d 3 6 -3
d 3 7 -3
d 3 8 -4
d 4 0 -5
d 4 5 -2
d 4 7 -5
d 4 8 -2
d! 0 0 4
d! 1 0 4
d! 1 5 6
d! 1 6 4
d! 1 7 4
d! 1 8 2
d! 2 5 3
d! 2 6 6
d! 2 7 3
d! 2 8 4
d! 3 5 3
d! 3 7 5
d! 4 0 3
d! 4 1 -5
d! 4 2 -8
d! 4 3 6
d! 4 4 5
d! 4 5 -2
d! 4 6 -10
d! 4 7 -14
d! 4 8 -9
e 0 's Xx -3
e 0 * ~ -2
e 0 , Xx 3
e 0 - Xx -3
e 0 X X -3
e 0 x I -7
e 0 x Xx -3
e 0 ~ * -2
e 1 ! Xx -6
e 1 " 9 -5
e 1 " X -2
e 1 # - -6
e 1 % 9 -2
e 1 & Xx -3
e 1 's X -4
e 1 's Xx -6
e 1 's x -6
e 1 ( Xx -3
e 1 ( x 2
e 1 ) X -2
e 1 ) Xx -5
e 1 ) x -4
e 1 , " -2
e 1 , 9 -3
e 1 , Xx -3
e 1 - " -2
e 1 - -- -2
e 1 - 9 -2
e 1 - I -8
e 1 - X -3
e 1 - Xx -2
e 1 - x 17
e 1 -- Xx -6
e 1 --- X -2
e 1 --- Xx 6
e 1 . " -3
e 1 . 9 -2
e 1 . X -6
e 1 . Xx -8
e 1 . x -12
e 1 / I -6
e 1 / X -2
e 1 / Xx -4
e 1 9 # -3
e 1 9 $ -2
e 1 9 9 -3
e 1 9 X -2
e 1 9 [ -6
e 1 9 x -6
e 1 9999 ( -2
e 1 9999 Xx -6
e 1 : Xx 5
e 1 ; Xx -2
e 1 ? 9 -2
e 1 ? X -2
e 1 ? x 10
e 1 I " -5
e 1 I ( 3
e 1 I - -6
e 1 I -- -3
e 1 I 9 4
e 1 I x 2
e 1 X ( -2
e 1 X 9 -5
e 1 X I -7
e 1 X X -2
e 1 X Xx -2
e 1 X x -8
e 1 Xx " -5
e 1 Xx ( -9
e 1 Xx - -8
e 1 Xx -- 4
e 1 Xx 9999 -2
e 1 Xx I -7
e 1 Xx Xx -5
e 1 Xx x -7
e 1 x " -4
e 1 x $ -5
e 1 x ( -3
e 1 x * -2
e 1 x -- -4
e 1 x 9 -3
e 1 x 9999 -3
e 1 x X -5
e 1 x Xx -3
e 1 x — -2
e 1 x … -3
e 1 ’s Xx -3
e 2 ! Xx -4
e 2 " X -2
e 2 " Xx -3
e 2 ' Xx -3
e 2 's X -4
e 2 's Xx -2
e 2 's x -3
e 2 've I -4
e 2 , 9 -2
e 2 , I -2
e 2 , X -5
e 2 , x -7
e 2 - 9 -3
e 2 - I -3
e 2 - Xx -2
e 2 - x 8
e 2 --- Xx -4
e 2 . X -4
e 2 . Xx -3
e 2 . x -5
e 2 / Xx 5
e 2 9 ( -2
e 2 9 - -5
e 2 9 Xx -2
e 2 9 [ -3
e 2 9999 Xx -3
e 2 ? 9 -2
e 2 ? Xx -2
e 2 I " -2
e 2 I Xx 2
e 2 I x 5
e 2 X " -2
e 2 X 9 -3
e 2 X I -2
e 2 X Xx -5
e 2 X x -8
e 2 Xx Xx -4
e 2 Xx x -2
e 2 x " -4
e 2 x ( -2
e 2 x 9 -3
e 2 x 9999 -3
e 2 x < -5
e 2 x X -7
e 2 x Xx -4
e 2 x — -2
e 3 ! Xx -6
e 3 " ( -4
e 3 " Xx -4
e 3 's Xx -3
e 3 ( Xx -4
e 3 ) 9 3
e 3 ) 9999 -4
e 3 ) X -2
e 3 , 9 -5
e 3 , 9999 -2
e 3 , X -7
e 3 - Xx -11
e 3 . 9999 -3
e 3 . X -3
e 3 9 ( -2
e 3 9 - -5
e 3 9 9 2
e 3 9 Xx -12
e 3 9 [ -9
e 3 9999 ( -8
e 3 ? Xx -4
e 3 X ( -4
e 3 X - 6
e 3 X 9 -8
e 3 X X 5
e 3 X Xx -11
e 3 Xx ( 2
e 3 Xx > -4
e 3 Xx I -10
e 3 Xx X -3
e 3 Xx Xx -2
e 3 Xx x -5
e 3 ] 9 -2
e 3 x " -5
e 3 x - -2
e 3 x 9 -5
e 3 x << -5
e 3 x X -3
e 3 | | -3
e 4 ! X 3
e 4 ! Xx -9
e 4 !!! X -3
e 4 " Xx -6
e 4 # Xx 7
e 4 ' Xx -3
e 4 'll I -3
e 4 'm I -3
e 4 've I -4
e 4 ( 9 -8
e 4 ( X -4
e 4 ( Xx -3
e 4 ) 9 4
e 4 ) 9999 -2
e 4 ) X -8
e 4 ) Xx -4
e 4 , 9 -10
e 4 , 9999 -2
e 4 , X -3
e 4 , Xx -2
e 4 - - -3
e 4 - 9 -14
e 4 - 9999 -6
e 4 - I -6
e 4 - Xx -2
e 4 - x -8
e 4 --- Xx -9
e 4 . 9 13
e 4 . X -5
e 4 . x -6
e 4 / Xx 5
e 4 9 $ -5
e 4 9 ( -4
e 4 9 + -2
e 4 9 9 8
e 4 9 X -16
e 4 9 Xx -10
e 4 9 [ -3
e 4 9999 Xx -3
e 4 : 9 -7
e 4 : X 12
e 4 : Xx -4
e 4 ; 9 -3
e 4 < " -3
e 4 < Xx -5
e 4 > Xx -6
e 4 >> 9 -5
e 4 ? Xx -6
e 4 @ Xx -9
e 4 I - -3
e 4 I 9 -13
e 4 I X 2
e 4 X ( -3
e 4 X - -18
e 4 X 9 -9
e 4 X << 4
e 4 X @ -3
e 4 X I -8
e 4 Xx " 7
e 4 Xx 9 -13
e 4 Xx < 3
e 4 Xx << 2
e 4 Xx >> -2
e 4 Xx I -2
e 4 Xx X -6
e 4 Xx x -5
e 4 Xx – -2
e 4 ] 9 -3
e 4 x -- -2
e 4 x 9 -12
e 4 x 9999 -4
e 4 x < -5
e 4 x X -9
e 4 ’s Xx -3
e! 0 , Xx -13
e! 1 " Xx -7
e! 1 're Xx 2
e! 1 's Xx 3
e! 1 ) 9 7
e! 1 * * -4
e! 1 , Xx 8
e! 1 , x 9
e! 1 - --- 3
e! 1 - 9 5
e! 1 - X 8
e! 1 - x 17
e! 1 -- Xx 4
e! 1 . 9 7
e! 1 9 $ 3
e! 1 9 Xx 8
e! 1 9999 Xx 3
e! 1 : X 16
e! 1 : Xx 6
e! 1 : x -13
e! 1 I " 2
e! 1 I ( 7
e! 1 I Xx 4
e! 1 X Xx 5
e! 1 Xx " 15
e! 1 Xx ( 4
e! 1 Xx - 3
e! 1 Xx -- 4
e! 1 Xx 9 -13
e! 1 Xx Xx 4
e! 1 Xx x 12
e! 1 x 9 5
e! 1 x X 4
e! 1 x Xx 4
e! 1 x x 9
e! 1 ’s Xx 5
e! 2 ! Xx 2
e! 2 'm I 3
e! 2 's Xx 5
e! 2 , Xx 11
e! 2 - Xx 3
e! 2 . Xx 3
e! 2 9 $ 2
e! 2 I Xx 5
e! 2 X X 5
e! 2 X Xx 4
e! 2 Xx " 7
e! 2 Xx ( 7
e! 2 Xx Xx 10
e! 2 Xx ‘’ 2
e! 2 x X 3
e! 2 x Xx 3
e! 3 , Xx 5
e! 3 - 9 5
e! 3 - X -7
e! 3 9999 Xx 3
e! 3 >> X -2
e! 3 x I 2
e! 3 x Xx 8
e! 4 - Xx 9
e! 4 . Xx 9
e! 4 9 Xx -16
e! 4 : x -10
e! 4 X I 4
e! 4 X X 11
e! 4 Xx Xx -12
e! 4 x Xx 4
f " - -2
f " -- 4
f " < -5
f " X -7
f " Xx -2
f " [ -5
f " x -6
f $ $ 15
f $ - -10
f $ 9999 -2
f $ X -2
f '' Xx -7
f ( " -2
f ( - 2
f ( 9 -6
f ( X -4
f ( Xx -7
f * ~ -2
f *** Xx -3
f - - 29
f - << -20
f - >> -3
f - Xx -5
f - x 4
f -- Xx -5
f --- Xx -6
f ---- --- -8
f ... x -2
f 0 Xx -7
f 01/12/2001 X 4
f 1 X -3
f 1 Xx -3
f 1 x -3
f 10 Xx -3
f 11/28/2000 Xx 6
f 1550 Xx -4
f 1575 Xx -2
f 1584 Xx -2
f 17 Xx -3
f 1972 Xx -2
f 1983 Xx -6
f 2 - 7
f 2 9 11
f 2 X -5
f 2 Xx -3
f 2 x -2
f 2.1 Xx -4
f 2.2 Xx -6
f 2.3 Xx -7
f 2.5 Xx -3
f 22 Xx -3
f 237 Xx -3
f 28 Xx -3
f 3 9 7
f 3 X -4
f 3 Xx -6
f 38 x -8
f 389,950 9 -3
f 4 - 7
f 4 Xx -5
f 46 Xx -3
f 5 9 4
f 5 Xx -8
f 50 Xx -5
f 500 Xx -2
f 6 Xx -6
f 62 Xx -4
f 7 Xx -8
f 8 Xx -5
f 83 Xx -2
f 9 Xx -7
f < Xx -4
f << " -2
f << 9 -4
f << << -5
f << >> -5
f << X -7
f << Xx -10
f A " -5
f A - -3
f A 9 -7
f A 9999 -2
f A I 8
f A X -6
f A Xx -3
f A x -6
f A “ -2
f ALSO X -2
f AND X -2
f ANYWAY X -3
f According X -2
f According Xx -11
f Actually I -3
f Afghan Xx -3
f After " -5
f After I -8
f After Xx -5
f After x -4
f Again Xx -4
f Al Xx -4
f Albania Xx -4
f All I -3
f All Xx -6
f Allow Xx -3
f Alright I -3
f Alright Xx -5
f Also ( -3
f Also - 6
f Also I -6
f Also Xx -14
f Also x -3
f Although I -7
f Although Xx -11
f Although x -5
f American Xx -5
f Americans Xx -4
f An " -2
f An Xx -7
f And - -3
f And 9 -3
f And I -2
f And X -2
f And Xx -7
f And x -2
f Andreas Xx -5
f Andrew Xx -6
f Andrzej Xx -6
f Aner Xx -4
f Announcing Xx -4
f Another Xx -6
f Another x -5
f Anthony 9 -10
f Anthony Xx -15
f Antichrist Xx -7
f Any X -3
f Any Xx -3
f Anyway I -5
f Anyway Xx 4
f Archibald Xx -2
f Are Xx -5
f Around Xx -7
f As " -3
f As ( -3
f As - -2
f As 9 -2
f As I -6
f As X -3
f As Xx -6
f As [ -4
f As x 4
f Ask Xx -3
f At X -3
f At Xx -7
f At x -5
f Attached X -4
f Attached Xx -7
f Atwood Xx -3
f BENEFIT X 5
f Barbara Xx -4
f Based Xx -2
f Be Xx -9
f Because I 5
f Because X -4
f Because Xx -5
f Because x 6
f Before Xx -4
f Belgium Xx -4
f Ben Xx 12
f Bending " -2
f Besides Xx -3
f Best Xx 8
f Beth Xx -2
f Big Xx -3
f Blue Xx -6
f Bob Xx -4
f Boston Xx -5
f Both Xx -7
f Brampton Xx -3
f Brock Xx -5
f Built Xx -2
f But " 3
f But 9 -3
f But X -2
f But Xx -2
f By ( 10
f By 9 6
f By I -4
f By X 8
f By x -7
f Can ( -2
f Can x -3
f Cargill Xx 4
f Carol ( -2
f Carol X -2
f Certainly Xx -2
f Chalabi Xx -3
f Charles Xx -5
f Check Xx -3
f Christopher Xx -9
f Cindy Xx 2
f Cities Xx -3
f Citing Xx -3
f Citizens Xx -5
f City Xx -8
f Civil Xx -5
f Claire Xx -6
f Continually Xx -4
f Corporate Xx -10
f Correspondents Xx -3
f Could Xx 4
f Cranmore Xx -6
f Currently Xx -5
f Dame Xx -7
f Daniel Xx -7
f Daniela Xx -7
f Date Xx 7
f David Xx -9
f Day Xx 3
f Democrats Xx -2
f Demosisto Xx -2
f Design Xx -3
f Despite Xx -7
f Did Xx -3
f Distant Xx -9
f Do I -7
f Do Xx -11
f Do x -6
f Does Xx -5
f Dr. Xx -7
f Duckworth X -2
f Duckworth Xx -6
f Due I -2
f Due Xx -5
f During - -3
f During Xx -11
f During x -6
f Dwarf Xx -11
f E.T. 9 -4
f E.T. Xx -10
f Each Xx -6
f Edit Xx -6
f Editorial Xx -6
f Electrical Xx -11
f Electricity Xx -7
f Email " -4
f Email Xx 2
f Emma Xx -8
f England Xx -2
f English Xx -2
f Eugene Xx -4
f Even I -4
f Even Xx -5
f Even x -3
f Ever Xx -4
f Everyone Xx 7
f Excellent Xx -6
f Executive 9 -3
f Executive Xx -10
f Extract Xx -6
f Extracts Xx -3
f Figure 9 -7
f Figure Xx 13
f Fillmore Xx -5
f First I -2
f First Xx -6
f Floating Xx -8
f Following Xx -3
f Food Xx -5
f For " -2
f For ( -2
f For - -4
f For 9 -5
f For X -4
f Former Xx -11
f Fort 9 -5
f Fort Xx -8
f Four Xx -5
f Frank Xx -9
f Friday Xx -2
f From " -4
f From - -5
f From 9 -2
f From I -8
f From X -2
f From Xx -14
f From x -6
f Full " -3
f Further Xx -2
f Furthermore Xx -2
f Furthermore x -2
f GOODWYN Xx -7
f Galen Xx -16
f Galois Xx -2
f Game 9 -4
f Game X -6
f George Xx -17
f Given Xx -3
f Go Xx -2
f Good Xx -12
f Goode Xx -8
f Gordon Xx -4
f Grand Xx -3
f Great Xx -9
f Gregg 9 17
f Groom Xx -3
f Group 9 -5
f Group Xx -11
f Guadeloupe Xx -3
f Had 9 -8
f Hamill Xx -3
f Has Xx -2
f Have Xx -4
f Having Xx -5
f Hazim Xx -2
f He " -4
f He 9 -3
f He X -2
f He Xx -6
f He [ -2
f He x -5
f Hello Xx -4
f Her " -2
f Her Xx -9
f Her x 8
f Here I 5
f Here x 12
f Hey Xx 7
f Hi Xx 3
f Higuchi Xx -2
f Hiller Xx -2
f His - -2
f His X -5
f His Xx -11
f His x 7
f Holt Xx -9
f How I -2
f How X -9
f How Xx -12
f However - -3
f However I -5
f However X -2
f However Xx -12
f However x -10
f Hume x -4
f Hundreds Xx -3
f I " -6
f I $ -2
f I + -2
f I - -4
f I -- -2
f I 9 -5
f I I -4
f I X -5
f I Xx -8
f IEP Xx -3
f IF X -3
f IN X -2
f IT X -4
f ITS X -4
f Ichiyō Xx -4
f If ( -2
f If - -6
f If I -3
f If X -4
f If Xx -4
f If x -13
f Image Xx -15
f In " -6
f In ( -2
f In - -2
f In 9 -3
f In I -8
f In X -4
f In Xx -11
f In [ -6
f In x -9
f Indeed Xx -2
f Indeed x -5
f India Xx 4
f Indian Xx -6
f Instead Xx -2
f Iran Xx -4
f Ironically Xx -6
f Is Xx -5
f Isfahan Xx -5
f Islamabad Xx -3
f It " -4
f It $ -7
f It ( -4
f It - -4
f It 9 -7
f It X -4
f It Xx -8
f Itinerary Xx -5
f Its Xx -13
f Jack Xx -9
f James Xx -6
f Jan 9 -5
f Jan Xx -4
f Japan Xx -3
f Jared Xx -6
f Jeanne Xx -2
f Jeff Xx 13
f Jenna Xx -6
f Jerome Xx -7
f Joe Xx 7
f John Xx -9
f Journal 9 -10
f Juan Xx 4
f Jurisdictions Xx -5
f Just - -4
f Just Xx -10
f KSM Xx -3
f Karzai Xx -5
f Kay 9 5
f Kay Xx 16
f Keep Xx -9
f Ken X 8
f Ken Xx -5
f Kenya Xx -4
f Kindly Xx -2
f Korea Xx -3
f Kriste Xx -9
f Kristen Xx -3
f Kumaratunga Xx -3
f L'Enfant Xx -2
f Labour Xx -5
f Ladies Xx 6
f Larry Xx -2
f Last 9 -2
f Last I -2
f Last Xx -8
f Last x -4
f Later Xx -4
f Laurie ( -3
f Laurie 9 -2
f Laurie Xx -6
f Let x 2
f Like I -2
f Like Xx -5
f Like x -6
f Localist Xx -2
f Long Xx -9
f Lora Xx -12
f Lorie Xx 4
f Lovely Xx -4
f M.D. Xx -7
f Major Xx -10
f Make Xx -6
f Many Xx -2
f Many x 14
f Marbles " -2
f Marbles Xx -4
f Marbles [ -3
f Marcelo X -5
f Marcelo Xx -4
f Marek Xx -5
f Marie Xx 13
f Marina 9 -9
f Meagan Xx -6
f Meanwhile Xx -6
f Michael 9 -14
f Michael Xx -2
f Microsoft Xx 8
f Mike 9 6
f Mohamed Xx -2
f Mohandas Xx -3
f Monday 9 10
f Monday Xx -3
f Montalvo Xx -8
f More Xx -5
f Moreau Xx -4
f Moreau [ -3
f Moreover Xx -8
f Most Xx -6
f Most x -5
f Mr Xx -3
f Mr. X -9
f Mr. Xx -12
f Mrs. Xx -2
f Ms. Xx -2
f Much Xx -2
f Musharraf Xx -3
f My X -2
f My Xx -7
f My x -12
f NASA Xx 2
f NEXT X -3
f NORTH X -2
f Neil Xx 6
f Net Xx 8
f New Xx -7
f Next Xx -4
f Nida Xx -3
f Nina Xx -4
f No I -4
f Nobody Xx -4
f North Xx 4
f Not I -3
f Not Xx -7
f Notice Xx -21
f Now I -4
f Now X -4
f Now Xx -8
f Now x -10
f OK X -7
f ON X -2
f ONLY X -3
f OVERALL X -4
f October Xx 2
f Oh Xx -9
f Ok Xx -2
f Okay Xx -10
f Old Xx -2
f On " -6
f On 9 -5
f On I -9
f On X -5
f On Xx -8
f On [ -5
f On x -8
f Once I -4
f Once Xx -5
f One " -3
f One - -2
f One I -4
f One Xx -9
f One x -8
f Only Xx -6
f Open Xx 5
f Or Xx -2
f Originally Xx -5
f Otherwise I -5
f Our 9 -2
f Our X -7
f Our Xx -11
f Over Xx -12
f Over [ -2
f Over x -2
f Overall Xx -6
f P.S. Xx -10
f PC Xx -3
f PLEASE X -6
f PROCEED " -3
f PROCEED X 3
f PROCEED Xx -5
f PROCEED x 9
f PS I -10
f PS Xx -15
f Padalecki Xx -11
f Padalecki [ -3
f Pan Xx -8
f Paris Xx -2
f Paseo Xx -7
f Patrick Xx -4
f Patty Xx -2
f Payment Xx -2
f Pelosi Xx -4
f Per Xx -6
f Perhaps Xx -7
f Peter 9 -4
f Peter Xx -8
f Petersen Xx -5
f Philip 9 -7
f Phoenix Xx -6
f Phrase " -2
f Phrase x -4
f Pierre Xx -4
f Pike Xx -2
f Please 9 -2
f Please X -4
f Please x -5
f Political Xx -2
f Poor Xx -5
f Portrait Xx -2
f Posted Xx 2
f Posts Xx -3
f Prearranged Xx -3
f Preseason Xx 2
f President Xx -7
f Previous Xx -3
f Previously Xx -2
f Pro-Beijing Xx -3
f Prominent Xx -5
f Psychology Xx -3
f Radianz Xx -13
f Ramtanu Xx -5
f Rathbun Xx -2
f Readers Xx -2
f Realists Xx -2
f Recently Xx -7
f Regarding Xx -3
f Regards Xx 30
f Remarks Xx -3
f Remember Xx -6
f Reports Xx -2
f Requests Xx -3
f Response Xx -7
f Revolutionary Xx -4
f Rhonda Xx 10
f Richard Xx -5
f Rick Xx -3
f Rocky Xx -9
f Royal Xx -4
f SCAP Xx -10
f SO X -2
f STAY X -2
f STEP X -7
f STEP Xx 18
f Saddam Xx -3
f Sailing Xx -4
f Sam Xx -2
f Samuel 9 4
f Sara 9 4
f Sara Xx 13
f Sat Xx 8
f Saturday 9 10
f Saturday Xx -2
f Second Xx -6
f Secondly Xx -6
f Security Xx -3
f Seems Xx -6
f Senator Xx -5
f Several Xx -4
f Sharon Xx 6
f She " -5
f She ( -14
f She - -2
f She 9 -2
f She I -2
f She Xx -6
f She [ -2
f She x -2
f Sheikh Xx -4
f Should Xx -5
f Sidenote Xx -5
f Since I -5
f Since Xx -9
f Since x 8
f Six Xx -2
f Smack 9 -2
f Small Xx -3
f So " -2
f So ( 3
f So - -3
f So I -8
f So X -3
f So Xx -4
f Some 9 -2
f Some X -3
f Some Xx -10
f Some x -3
f Someone Xx -2
f Sometime Xx -2
f Sorry I -5
f South Xx -4
f Spring Xx -2
f St Xx -4
f St. Xx -2
f Start Xx 3
f Stay Xx -2
f Stephanie Xx 4
f Steve 9 -10
f Steve Xx -7
f Store 9 -4
f Subject Xx -13
f Sufaat Xx -2
f Sun Xx 8
f Sunday Xx -2
f Sunni Xx -2
f Super Xx -2
f Suppose Xx -3
f Surprisingly Xx -3
f Susan 9 2
f Susan Xx -5
f Swedish Xx -4
f Sydfynske Xx -4
f TEXAS X -3
f THE X -6
f THEIR X -3
f THEY X -5
f THIS X -3
f Taipei Xx -11
f Take Xx 6
f Talk Xx 4
f Tana Xx 10
f Terminal Xx -10
f Texas Xx -5
f Thank Xx 6
f Thanks Xx 11
f That " 8
f That 9 -2
f That I -7
f That X -3
f That Xx -10
f The " -5
f The $ -8
f The ( -5
f The 9999 -2
f The I -4
f The X -4
f The Xx -7
f Their Xx -6
f Then Xx -7
f There " -5
f There ( -2
f There 9 -10
f There I -2
f There Xx -14
f There x -10
f Therefore Xx -3
f These 9 -2
f These X 7
f These Xx -6
f These x 5
f They ( -3
f They 9 -3
f They I -6
f They X -3
f They Xx -9
f They [ -2
f They x -4
f Third Xx -5
f This " -3
f This ( -3
f This - -2
f This 9 -3
f This I -2
f This X -5
f This Xx -5
f This x -2
f Thomas Xx -2
f Those Xx -3
f Those x -5
f Though Xx -3
f Throughout Xx -5
f Thur Xx 2
f Thus Xx -4
f Thus x -8
f Time 9 -7
f To " -2
f To ( -4
f To - -3
f To 9 4
f To I -8
f To X -2
f To Xx -11
f To x -7
f Today Xx -7
f Traffic Xx -2
f Transmission Xx -3
f Travel Xx -2
f True Xx -6
f Tuesday Xx -2
f Tulsa Xx -4
f Two Xx -10
f U.S. Xx 3
f US Xx -3
f Um I -6
f Under Xx -7
f Unfortunately Xx -4
f University Xx -6
f Unless x -5
f Unlike Xx -5
f Until Xx -2
f Upon Xx -4
f Upon x -6
f VCU Xx -5
f Valeska Xx -2
f Various Xx -2
f Very Xx -7
f View Xx -2
f W. 9 -14
f W. Xx -5
f WHEN X 4
f WHERE X 14
f WHERE Xx -14
f Was Xx -7
f Washington Xx -7
f Watch Xx -4
f We " -3
f We $ -3
f We - -2
f We I -5
f We X -5
f We Xx -6
f We x -11
f Well I -8
f Well Xx -12
f West Xx -4
f What - -2
f What I -5
f What X -2
f What Xx -4
f What x 3
f When " -4
f When ( -2
f When - -3
f When 9 -3
f When I -8
f When X -2
f When Xx -13
f When x -9
f Whereas Xx -3
f While - -2
f While I -3
f While Xx -10
f While x -5
f Whitmore Xx -4
f Why Xx -3
f Wikinews Xx -8
f With " -2
f With ( -3
f With 9 -2
f With X -2
f With Xx -5
f With x -8
f Within Xx -4
f Without Xx -3
f Worse Xx -4
f Would Xx -3
f Wyndham Xx -9
f YOU X -2
f Yau Xx -5
f Yeah Xx -4
f Yes I -5
f Yes Xx -7
f Yesterday 9 -2
f Yesterday Xx -7
f Yet Xx -3
f Yo Xx -9
f Yo \`s -5
f York Xx -4
f You - -4
f You 9 -5
f You I -2
f You X -3
f You Xx -7
f You x -8
f You · -5
f Your x -2
f Zawahiri Xx -6
f [ x 7
f ___________ 9 -8
f and Xx -7
f click X 3
f eReader Xx -12
f i Xx 7
f i x 9
f if x 8
f it Xx -3
f it x 12
f love X -6
f my Xx 2
f some Xx -5
f the 9 -7
f the X -9
f the x -2
f | | -4
f Łódź Xx -3
f ‘’ Xx -7
f “ Xx -3
f! " " 6
f! $ 9 3
f! ( I -5
f! ( Xx 7
f! * * -12
f! * Xx -18
f! - X -4
f! 1 Xx -6
f! 3 Xx -2
f! 4 Xx -4
f! << X -2
f! A I 2
f! A Xx 3
f! According Xx 2
f! After Xx 2
f! Alright Xx 5
f! At Xx 2
f! Attached Xx 2
f! Be Xx 5
f! But Xx 2
f! Do Xx 3
f! Email Xx 4
f! Everyone Xx 2
f! For I 2
f! Fort Xx 6
f! From Xx 3
f! Go Xx 2
f! Great Xx 3
f! He " 2
f! He Xx 2
f! Here Xx 2
f! Hi Xx 2
f! How I 2
f! How Xx 4
f! I ( 3
f! I X 11
f! I x 15
f! If I 2
f! In Xx 3
f! Is Xx 3
f! It I 3
f! Just Xx 2
f! Like Xx 4
f! Mr. Xx 2
f! Notice Xx 2
f! Now Xx 2
f! OK Xx 3
f! Of Xx -2
f! Oh Xx 3
f! Ok Xx 6
f! Okay Xx 7
f! On Xx 2
f! One Xx 3
f! Other Xx 2
f! Our Xx 4
f! Please Xx 4
f! Right Xx 4
f! So I 2
f! So Xx 2
f! Subject Xx -2
f! Thank Xx 5
f! Thanks Xx 11
f! That Xx 4
f! The " 6
f! The I 2
f! The X 8
f! The x 3
f! Their Xx 2
f! There Xx 3
f! These Xx 2
f! They I 2
f! Thus Xx 2
f! We I -3
f! Well Xx 2
f! What I 2
f! What Xx 4
f! When Xx 2
f! Why Xx 2
f! Will Xx 3
f! Wow Xx 3
f! Yeah Xx 4
f! Yes Xx 2
f! York Xx 2
f! You Xx 2
f! Zawahiri Xx 2
f! he x 7
f! i x 7
f! you x 3
f! ‘’ Xx 2
g  # -5
g  & -8
g  + -7
g  -- -2
g  --- 7
g  / -6
g  9999 -3
g  < -2
g  << 2
g  = -7
g  >> -5
g  @ -6
g  [...] -7
g  | -6
g  · -5
g  – -8
g  — -6
g  ‘ -6
g  “ -7
g  … -3
g g " -12
g g # -5
g g $ -8
g g & -2
g g ( -11
g g * -11
g g + -6
g g - -10
g g -- -6
g g --- -20
g g / -6
g g 9 -10
g g 9999 -7
g g = -7
g g > -14
g g >> -5
g g @ -4
g g I -29
g g X -11
g g Xx -22
g g [ -6
g g \`s -6
g g x -17
g g ~ -4
g g ° -4
g g – -3
g g — -4
g!  $ 5
g!  -- 7
g!  --- 15
g!  9 3
g!  9999 8
g!  << 4
g!  ? -5
g!  I 7
g!  X 9
g!  Xx 7
g!  [ 10
g!  ‘’ 4
g! g --- -27
g! g X -15
g! g Xx -31
h 0 -1 - -2
h 0 -1 9 3
h 0 -1 Xx -16
h 0 -1 x -5
h 0 0 # -8
h 0 0 & -6
h 0 0 + -8
h 0 0 -- -4
h 0 0 --- -2
h 0 0 / -8
h 0 0 9999 -2
h 0 0 < -3
h 0 0 = -7
h 0 0 > -4
h 0 0 >> -9
h 0 0 @ -10
h 0 0 \`s -6
h 0 0 | -6
h 0 0 ~ -7
h 0 0 · -5
h 0 0 – -7
h 0 0 — -9
h 0 0 ‘ -6
h 0 0 “ -5
h 0 0 … -4
h 0 1 " -5
h 0 1 $ -6
h 0 1 & -4
h 0 1 ( -3
h 0 1 + -3
h 0 1 / -4
h 0 1 9 -9
h 0 1 9999 -6
h 0 1 = -6
h 0 1 I -3
h 0 1 X -10
h 0 1 Xx -6
h 0 1 [ -12
h 0 1 x -12
h 0 1 – -4
h 0 1 “ -4
h 1 0 $ -2
h 1 0 + -3
h 1 0 -- -3
h 1 0 9 -3
h 1 0 9999 -2
h 1 0 I -4
h 1 0 X -4
h 1 0 Xx -4
h 1 0 [ -7
h 1 0 [...] -6
h 1 1 " -2
h 1 1 X -6
h 1 1 Xx -6
h 1 1 x -2
h! 0 -1 Xx 6
h! 0 0 $ 5
h! 0 0 * -3
h! 0 0 -- 2
h! 0 0 9 2
h! 0 0 9999 8
h! 0 0 << 4
h! 0 0 ? -5
h! 0 0 I 14
h! 0 0 Xx 6
h! 0 0 [ 10
h! 0 0 ‘’ 4
h! 0 1 Xx -8
h! 1 0 --- -4
h! 1 0 I -7
h! 1 0 Xx -2
i ! " -3
i " X -2
i " Xx -2
i '' Xx 4
i ( $ -3
i ( ( -3
i ( 9999 -2
i ( X -2
i ) x -2
i , I -3
i , Xx -7
i --- x -7
i 9 Xx -9
i 9 – -2
i 9999 - -2
i 9999 – -3
i : 9 -4
i : X -5
i : Xx -5
i : x -8
i ; Xx -5
i ; x -7
i ? " -3
i I Xx -6
i X " -4
i X X -4
i X Xx -7
i Xx - -5
i Xx 9 -7
i Xx 9999 -2
i Xx I -5
i Xx X -5
i Xx Xx -4
i ] x -4
i x $ -3
i x - -3
i x -- -2
i x I -3
i x [...] -3
i x x -7
i x “ -2
i “ x -2
i! " Xx 9
i! . I -6
i! . Xx -10
m ! " -5
m ! ( 9
m " - -6
m " < -5
m " A 6
m " He -2
m " I -7
m " If 8
m " In -5
m " It -3
m " The -3
m " [ -3
m " and -6
m " on -2
m " or -2
m # 1 -4
m 's " -2
m ( $ -3
m ( ( -3
m ( 713 -2
m ( if -2
m ( or -2
m ) 713-646-3393 -3
m ) I -7
m ) and -14
m ) is -8
m ) of -4
m ) on -3
m ) or -4
m ) the -4
m ) which -2
m ) will -2
m ) with -2
m * * 8
m * ~ -2
m , ( -4
m , Bill 3
m , Bush -2
m , China -3
m , Cleveland -3
m , Dr. -4
m , England -5
m , France -7
m , Holt -3
m , I -3
m , Inc. -3
m , India -3
m , January -2
m , Jeff 15
m , Kim 5
m , March -2
m , May -2
m , Mr. -5
m , New -2
m , North -4
m , Pachomius -2
m , September -4
m , Spain -3
m , Texas -4
m , The 2
m , Theodorus -2
m , United -5
m , Zawahiri -3
m , [ -2
m , ‘ -2
m - $ -4
m - Amount -2
m - Estimated -2
m - I 3
m - Percentage -2
m --- I 8
m --- and -11
m --- it -4
m --- you -7
m . " -3
m . ( 11
m . In -4
m . The -4
m . [ -3
m 9 " 6
m 9 & -2
m 9 ( -7
m 9 + -3
m 9 - -10
m 9 / -3
m 9 713-853-3989 -2
m 9 @ -2
m 9 AM -4
m 9 DKK -3
m 9 Fax -10
m 9 I 6
m 9 January -4
m 9 K -3
m 9 M -3
m 9 Oct -2
m 9 PM -4
m 9 September -4
m 9 The 3
m 9 ° -4
m 9 – -2
m 9999 ( -8
m 9999 - -8
m 9999 – -3
m : 1 12
m : A -11
m : April -7
m : I 5
m : Monday 2
m : NASA -5
m : The -2
m : a -10
m : the -17
m ; $ -6
m ; and -15
m ; for -3
m ; however 3
m ; that -6
m ; the 5
m ; you 4
m << File -4
m >> << -5
m ? " -3
m ? ( 8
m ? and 13
m ? or 12
m @ home -3
m I - -7
m I — -2
m X $ -4
m X & -2
m X ( -9
m X - -5
m X / -2
m X 3889 -5
m X >> -2
m X AND -3
m X Army -4
m X FOR -3
m X Game 20
m X Gas -7
m X IT -3
m X Master -4
m X News -4
m X ON -2
m X Please 6
m X Senate -3
m X THIS -4
m X TO -5
m X WITH -2
m X World -3
m Xx # -3
m Xx & -2
m Xx ( -9
m Xx - -5
m Xx -- -5
m Xx / -2
m Xx 1 -6
m Xx 12 -2
m Xx 14 -2
m Xx 2000 -2
m Xx 2001 -2
m Xx 2004 -3
m Xx 2005 3
m Xx 25 -2
m Xx 27 -3
m Xx 3 -6
m Xx 4 -3
m Xx 5 -5
m Xx 8 3
m Xx < -7
m Xx > -3
m Xx @ -3
m Xx A -11
m Xx Access -2
m Xx Accord -2
m Xx Act -3
m Xx Administration -2
m Xx Agency -2
m Xx Agreement -3
m Xx Air -2
m Xx Airport -3
m Xx Al -2
m Xx Alito -2
m Xx Americans -2
m Xx Amount -2
m Xx Analysis_0712 -2
m Xx And -7
m Xx Art -2
m Xx Authority -3
m Xx Ave -2
m Xx Award -2
m Xx Awards -2
m Xx B -4
m Xx Bank -2
m Xx Bay -3
m Xx Ben 3
m Xx Bernoulli -3
m Xx Biden -4
m Xx Bill 7
m Xx Canada -3
m Xx Caribbean -2
m Xx Carolina -2
m Xx Center -2
m Xx Change -7
m Xx Charles -2
m Xx China 6
m Xx Chomsky -3
m Xx City -2
m Xx Clair -3
m Xx Club -3
m Xx Coast -2
m Xx Commission -2
m Xx Committee -3
m Xx Conference -5
m Xx Council -2
m Xx County -3
m Xx Court -2
m Xx Creek -2
m Xx Cup -2
m Xx Currency -2
m Xx Dasovich -10
m Xx David 4
m Xx Davis -2
m Xx Day -14
m Xx Department -3
m Xx Diego -2
m Xx District -3
m Xx EB -2
m Xx Energy -2
m Xx Enron -5
m Xx Executive -9
m Xx Experience -3
m Xx Falls -3
m Xx Ferrous -4
m Xx Festival -2
m Xx Force -2
m Xx Friday -3
m Xx GDP -4
m Xx Gas -4
m Xx General -3
m Xx George -3
m Xx Goode -2
m Xx Group -5
m Xx Guard -2
m Xx Gulf -3
m Xx Hall -2
m Xx Harris -2
m Xx High -2
m Xx Higuchi -2
m Xx Hotel -2
m Xx Hussein -3
m Xx II -5
m Xx In -4
m Xx Information -4
m Xx Institute -2
m Xx International -4
m Xx Is -3
m Xx Island -3
m Xx Islands -2
m Xx It 15
m Xx Jihad -2
m Xx Joe 11
m Xx John -3
m Xx Johnson -2
m Xx Jones -2
m Xx Judge -7
m Xx Justice -2
m Xx Katrina -3
m Xx Khan -3
m Xx Kingdom -2
m Xx LLC -3
m Xx Lanka -3
m Xx Law -3
m Xx Lay -4
m Xx League -2
m Xx Lee -4
m Xx Legal 4
m Xx Lopez -5
m Xx M. -4
m Xx Magazine -2
m Xx Manager -4
m Xx Mann -9
m Xx May -2
m Xx Minister -3
m Xx Mohamed -2
m Xx Moreau -2
m Xx Mosque -3
m Xx Mr. -3
m Xx Museum -2
m Xx Net -5
m Xx New -4
m Xx North -2
m Xx Of -3
m Xx Office -3
m Xx Palace -2
m Xx Party -3
m Xx Period -2
m Xx Plan -2
m Xx Planet -2
m Xx Powell -3
m Xx Power -2
m Xx Prime -2
m Xx Professor 5
m Xx Program -3
m Xx Qaeda -2
m Xx Red -2
m Xx Republic -2
m Xx Rice -4
m Xx Rights -3
m Xx Road -3
m Xx Santorum -3
m Xx School -3
m Xx Secretary -2
m Xx Security -3
m Xx Senate 7
m Xx Senior -7
m Xx September 9
m Xx Series -2
m Xx Service -4
m Xx Services -4
m Xx Shackleton -17
m Xx Smith -4
m Xx Space -3
m Xx Square -3
m Xx St -2
m Xx St. -3
m Xx State 5
m Xx Station -2
m Xx Street -4
m Xx Sufaat -3
m Xx System -2
m Xx Terre -4
m Xx The 2
m Xx Thomas 7
m Xx Time 2
m Xx Times -3
m Xx To -5
m Xx Transmission -4
m Xx U.S. -2
m Xx US -4
m Xx University -2
m Xx W. 2
m Xx Walker -2
m Xx Works -3
m Xx You 8
m Xx Your 11
m Xx [ -8
m Xx – -2
m ] [ -5
m ] and -4
m x # -2
m x & -3
m x ( -5
m x * -9
m x + -2
m x - -5
m x -- -5
m x --- -5
m x / -2
m x 100 -2
m x 2005 -2
m x 2010 -2
m x 24 -2
m x 3 -2
m x 4 -2
m x 80 -2
m x = -3
m x > -3
m x >> -5
m x A 7
m x Afghanistan -2
m x Africa -2
m x Ahmed -2
m x Airbnb -4
m x Alabama -3
m x America -2
m x Arab -2
m x Arctic -2
m x Asian -2
m x Baghdad -2
m x Bill -4
m x Black -2
m x Bob -2
m x Brazil -3
m x British -2
m x Bush -2
m x Business 8
m x California -2
m x Cargill -3
m x Central -7
m x Chernobyl -3
m x Chicago -2
m x Christian -3
m x Colin -2
m x Columbia -3
m x Credit -4
m x Cuba -2
m x Cuban -2
m x Daniel -4
m x David -4
m x Dean -2
m x December -2
m x Democrats -2
m x Dr. -4
m x Earth -2
m x English -3
m x Enron -5
m x EnronOnline -5
m x Europe -2
m x European -2
m x Executive -4
m x Factor -2
m x Fort -5
m x GIS -2
m x Galois -2
m x German -2
m x Greek -2
m x Guadeloupe -4
m x He 2
m x Higuchi -3
m x Hindu -2
m x I -10
m x IT -2
m x India -2
m x International -2
m x Internet -2
m x Iran -2
m x Iraqi -2
m x Ireland -2
m x Israel -2
m x Israeli -3
m x Italy -2
m x Jahan -4
m x James -5
m x Japanese -3
m x Jeff -4
m x Judge 9
m x Karzai -3
m x Kashmir -2
m x Ken 6
m x Kuwait -2
m x LA -2
m x La -2
m x London -5
m x Main 2
m x Mark -3
m x Maya -2
m x Mecca -2
m x Mexican -2
m x Mexico -2
m x Michael -9
m x Mike -5
m x Monday -6
m x Montalvo -2
m x Montana -2
m x Moriori -2
m x Moslem -3
m x Ms. -3
m x Mujahedeen -3
m x Musharraf -2
m x Muslim -2
m x Muslims -3
m x NOT -2
m x Nick -2
m x OK 5
m x Oct -3
m x October -2
m x Open -2
m x Palestinian -3
m x Paul 2
m x Peter -3
m x Philippines -3
m x Polaroids -2
m x Posada -2
m x Rhonda 6
m x Robert 3
m x Rome -2
m x Russia -3
m x SJ -3
m x Satan -2
m x Section -3
m x Senate -4
m x Shiite -2
m x Soviet -2
m x Spanish -3
m x State -2
m x Steve -2
m x Sun 4
m x Sunni -2
m x Syria -2
m x Syrian -2
m x TV -2
m x Taliban -2
m x Tamil -2
m x Texas -4
m x The 4
m x Theodorus -4
m x Thursday -2
m x Toronto -4
m x U.S. -4
m x Vietnam -2
m x Warhol -2
m x Wednesday -2
m x Western -2
m x Wikinews -2
m x Winter -3
m x You 13
m x Zawahiri -3
m x [ -7
m x [...] -4
m x \`s -2
m x — -2
m x ‘ -2
m x … -5
m ~ * -3
m – 0 -2
m – I -3
m — I -7
m — and -5
m — the -4
m ” ( -4
m! ! And 2
m! ! I 8
m! ! It 2
m! ! So 2
m! ! The 2
m! !! I 2
m! " " 3
m! " I 2
m! " The -3
m! --- The -8
m! . $ 3
m! . * -3
m! . - 2
m! . -- 2
m! . ... -3
m! . 10 2
m! . 2 5
m! . 3 8
m! . 4 7
m! . A 9
m! . All 4
m! . Also 2
m! . Although 2
m! . An -6
m! . And 3
m! . Any 2
m! . At 2
m! . Both 5
m! . Bush 3
m! . DOC -3
m! . Do 2
m! . For 2
m! . From 4
m! . Image 2
m! . Is -4
m! . Its 4
m! . John 2
m! . Just -3
m! . Let 2
m! . Many 2
m! . OK 3
m! . Okay 3
m! . On 2
m! . One 3
m! . Other 2
m! . Over 6
m! . Sara 4
m! . Sept. -11
m! . She 2
m! . Some 3
m! . Thank 2
m! . The 4
m! . Their 2
m! . Today 3
m! . Two 2
m! . Very 2
m! . What 3
m! . When 2
m! . Who 2
m! . Will 3
m! . Your 2
m! . and -6
m! . as -2
m! . he 4
m! . i 4
m! . it 5
m! . the 4
m! . they 6
m! . ‘’ 4
m! ? Is 2
m! ? The 2
m! ? What -5
m! ? You 2
m! Xx Image 4
n " -2
n # -10
n $ -2
n & -10
n + -13
n -- -6
n / -11
n 0 -3
n 03/15/2001 3
n 100 -4
n 1000 -3
n 11 -3
n 11/28/2000 5
n 11/29/2000 5
n 12 -2
n 13 -2
n 14 -4
n 150 -4
n 1993 -4
n 20 -3
n 200,000 -2
n 2001 -2
n 2003 -2
n 2004 -2
n 2008 -2
n 2010 -2
n 2012 -2
n 2014 -2
n 20th -2
n 21 -2
n 24 -2
n 25 -2
n 27 -3
n 29 -3
n 30 -2
n 31 -3
n 33 -5
n 35 -2
n 3889 -5
n 3rd -5
n 41 -2
n 44 -2
n 46 -2
n 50 -3
n 5:00 3
n 65 -2
n 6:00 -4
n 6:30 4
n 713 -2
n 713-646-3393 -3
n 713-853-3989 -2
n 7:00 6
n 8:00 -4
n 9 2
n < -4
n << 2
n = -13
n > -5
n >> -10
n @ -9
n AM -4
n AND -6
n ARCHIBALD -8
n AT -3
n Abdul -5
n Access -2
n Accord -2
n Act -3
n Administration -2
n Afghan -3
n Afghanistan -2
n Africa -3
n Agency -2
n Agreement -4
n Ahmed -3
n Air -2
n Airbnb -4
n Airport -2
n Al -3
n Alabama -3
n Albania -2
n Alberta -3
n Alito -2
n All 5
n Allawi -2
n America -2
n American -6
n Americans -4
n Amount -4
n An -10
n Analysis_0712 -2
n Analyst -4
n And 10
n Anna -2
n Application -2
n April -7
n Arab -4
n Archibald -2
n Arctic -2
n Are 3
n Army -3
n Art -2
n As 15
n Asian -2
n Association -3
n At -4
n Attached 16
n August -4
n Austin -2
n Australia -3
n Authority -3
n Ave -12
n Avenue -8
n Average -3
n Award -2
n Awards -2
n B -6
n Baghdad -2
n Ball -2
n Bank -2
n Bay -3
n Beatles -2
n Belgium -4
n Ben 6
n Berkeley -3
n Bernoulli -3
n Best 6
n Bible -2
n Biden -4
n Big -2
n Bill 2
n Bin -3
n Black -3
n Blount -3
n Blue 5
n Bob 4
n Bondad -3
n Brazil 6
n Breakfast -2
n Brian -2
n Bridge -7
n British -4
n Brown -3
n Buddhist -4
n Bush -5
n Business 3
n But 2
n By 15
n C -3
n CFL -3
n Cafe -4
n California -3
n Call 6
n Can 3
n Canada -5
n Canadian -2
n Caribbean -5
n Carol 9
n Carolina -2
n Cell -13
n Center -5
n Central -7
n Centre -2
n Century -6
n Chair -5
n Chalabi -2
n Change 3
n Charles -4
n Cheney -2
n Chernobyl -3
n Chicago 3
n Chief -2
n Chomsky -3
n Chris 14
n Christian -3
n Christians -8
n Christmas -2
n Church -2
n Cindy 12
n City -2
n Clair -3
n Cleveland -2
n Climate -3
n Club -3
n Coalition -2
n Coast -2
n Colin -2
n College -2
n Color -4
n Columbia 5
n Commission -2
n Committee -3
n Communist -2
n Company -4
n Conference -3
n Congress -2
n Constitution -3
n Corp -4
n Corps -2
n Council -2
n County -4
n Court -3
n Craig -4
n Credit -5
n Creek -2
n Cruise -2
n Cuba -3
n Cuban -2
n Cup -2
n Currency -2
n D -8
n DAB -4
n DKK -3
n DO -2
n Daily -3
n Dallas -2
n Dan -6
n Dasovich -10
n Davis -2
n De -4
n Dean -2
n Dear 8
n Debbie -3
n December -3
n Declaration -4
n Delhi -2
n Democrats -2
n Department -4
n Diego -2
n Director -7
n Disney -2
n Do -2
n Doctor -6
n Don -3
n Downtown -2
n Duke -2
n Dunn -3
n E -5
n EB -5
n EBS -4
n ENA -2
n ENRON -2
n ENRON.XLS -2
n EVER -5
n Earl 14
n Earth -3
n East -6
n Eastern -14
n Edison -4
n Education -2
n Edwards -2
n Egyptian -2
n Einstein -2
n Energy -4
n England -5
n English -4
n Enron -4
n EnronOnline 4
n Estimated -2
n Europe -4
n European -4
n Experience -3
n F -10
n FOR -3
n Factor -3
n Falls -3
n Far -2
n Fax -12
n February -3
n Federal -5
n Ferrous -4
n Festival -2
n File -4
n Fillmore -4
n Finance -4
n First 2
n Floating 10
n Florida -6
n For 14
n Force -2
n Fort 4
n France -6
n Francisco -3
n French -3
n Friday -11
n Fujairah -2
n GCP -2
n GDP -5
n GIS -2
n GO -3
n Galois -4
n Game 9
n General -3
n George -6
n German -3
n Germany -7
n Gerry -4
n Global -6
n God -2
n Good 8
n Goode -3
n Google -3
n Gordon -3
n Government -2
n Governor -3
n Great -4
n Greek -3
n Group -7
n Guadeloupe -4
n Guard -2
n Gulf -3
n HAVE -3
n Hall -2
n Harris -2
n Harry -2
n Have 15
n He 13
n Here 13
n Hi 22
n High -2
n Higuchi -5
n Hilton -2
n Hindu -2
n Holt -5
n Home -3
n Hospital -2
n Hotel -3
n Hotline -2
n House -2
n Houston -8
n How 9
n Hussein -3
n ICT -2
n IF 8
n II -5
n IQR -3
n IS -5
n ISDA -2
n IT 4
n If 2
n Iguazu -2
n In 9
n Inc. -3
n India -5
n Indian -7
n Indonesia -3
n Information -4
n Institute -2
n International -6
n Internet -2
n Iran -4
n Iranian -2
n Iraq -4
n Iraqi -5
n Iraqis -9
n Ireland -2
n Irish -3
n Is -6
n Islamic -3
n Island -4
n Islands -2
n Israel -2
n Israeli -4
n It 8
n Italy -3
n Jack -5
n Jahan -4
n Jan 5
n Jane 14
n January -5
n Japan -4
n Japanese -3
n Jean -3
n Jeff 5
n Jeffs -4
n Jenna -2
n Jerome -4
n Jerry -5
n Jews -2
n Jihad -2
n Jim -8
n Johnson -6
n Jones -6
n Jordan -7
n Joseph -2
n Judge 2
n July -5
n June -4
n Just 8
n Justice -2
n K -3
n Karzai -4
n Kashmir -3
n Katrina -3
n Kay 11
n Kenya -2
n Kerry -3
n Kevin -5
n Khan -4
n Kingdom -2
n Know 7
n Korea -3
n Kuwait -2
n L -8
n L'Enfant -4
n L. -5
n LA -2
n LLC -3
n LOVE -5
n La -3
n Laden -2
n Lanka -3
n Last -3
n Law -4
n Lay -4
n League -2
n Leahy -2
n Lee -4
n Legal 2
n Leigh -3
n Lennon -2
n Leopold -6
n Let 7
n LibriVox -2
n Linda -6
n Little -3
n Lodge -2
n London -7
n Lopez -6
n Louis -3
n Louisiana 6
n Love -2
n M -4
n M. -4
n Madam -8
n Magazine -3
n Magic -2
n Main 2
n Management -4
n Manager -5
n Mann -9
n Marbles -2
n March -3
n Marie 5
n Market -5
n Marketing -8
n Martin -4
n Mary -3
n Master -3
n May -4
n Maya -4
n McCartney -3
n Mecca -2
n Merchanting -2
n Metro -3
n Mets -3
n Mexican -2
n Mexico -3
n Michael 5
n Michelle -2
n Microsoft -3
n Military -3
n Miller -3
n Minister -3
n Ministry -3
n Mohamed -3
n Mohammed -3
n Montalvo -3
n Montana -2
n Moore 8
n Moreau -3
n Moriori -4
n Moslem -4
n Mosque -3
n Moussaoui -2
n Mr. -6
n Ms. 6
n Mujahedeen -3
n Musharraf -6
n Muslim -5
n Muslims -3
n My 5
n N -10
n NASA -6
n NATO -2
n NEVER -3
n NJ -5
n NOT -3
n National -4
n Nations -2
n Network -4
n New -3
n News -5
n Nguyen -5
n Nick -5
n Nida -4
n No 11
n Non-Bondad -2
n Nook -5
n North -6
n November -4
n Now 5
n Number -5
n OK 4
n ON -2
n ONE -2
n Obama -4
n Oct -5
n Of -3
n Office -7
n Olmec -2
n On 2
n One 7
n Ontario -3
n Open 9
n Our 20
n P -7
n PM -4
n Pachomius -7
n Pacific -5
n Padalecki -6
n PaineWebber -5
n Pakistan -4
n Pakistani -5
n Palace -2
n Palestinian -3
n Panama 2
n Paralympic -3
n Paralympics -3
n Parenteau -2
n Paris -6
n Party -3
n Patrick -2
n People -3
n Per 8
n Percentage -3
n Period -2
n Philippines 4
n Phoenix -2
n Phone -9
n Place -3
n Plan -3
n Planet -2
n Please 13
n Polaroids -4
n Policy -3
n Posada -5
n Powell -3
n Power -2
n President -7
n Presidential -4
n Press 9
n Prime -2
n Product 8
n Program -3
n Q1 -3
n Questar -2
n Rahman -4
n Red -3
n Renaissance -2
n Republic -2
n Republican -4
n Research -4
n Revolutionary -2
n Rhonda 6
n Rice -4
n Richard -8
n Rick -4
n Rights -3
n River -2
n Road -3
n Robinson -5
n Rock -3
n Rule -8
n Ruse -3
n Russia -3
n Russian -3
n Ruy -2
n S -4
n SJ -3
n Saddam -3
n Saint -2
n Sam 12
n San -4
n Sanders -3
n Santorum -3
n Sara 11
n Satan -2
n Saudi -2
n Savage 8
n Schedule -3
n School -4
n Science -5
n Scotland -2
n Scott -5
n Sea -2
n Secretary -4
n Section -2
n Security -2
n Senator -2
n Senators -2
n Senior -7
n Sept. -5
n Series -2
n Service -5
n Services -4
n Settlement -10
n Shackleton -17
n Sheikh -4
n Shiite -3
n Short -3
n Smith -4
n Socotra -4
n South -6
n Soviet -2
n Space -3
n Spain -4
n Spanish -2
n Speaker -4
n Special -2
n Specialist -10
n Spring -4
n Square -3
n St -4
n St. -5
n Star -3
n Starbucks -2
n Stardust -2
n Station -2
n Stephanie 5
n Steve -2
n Street -8
n Sudan -2
n Sufaat -4
n Sun 5
n Sunday -4
n Sunni -2
n Susan 12
n Sweden -5
n Syria -3
n Syrian -2
n System -2
n THIS 4
n TV -3
n Tablet -7
n Taiwan -5
n Taliban -3
n Tamil -2
n Tana 13
n Tax -6
n Terre -3
n Thais -6
n Thanks 22
n That -2
n Theodorus -5
n There 11
n They 2
n This 12
n Thomas 3
n Thursday -5
n Time 10
n Times -3
n Tom 2
n Toronto 10
n Transmission -4
n Travis -6
n Trump -2
n Tulsa -2
n Twitter -2
n UK -2
n US -4
n USA -5
n USI -2
n United -2
n University -4
n Vice -6
n Vietnam -2
n W -2
n W. 8
n WITH -2
n Walker -3
n Warhol -5
n Washington -6
n We 2
n Web -7
n Website -9
n Wednesday -4
n West -6
n Western -2
n What 7
n When 2
n Who -7
n Wikinews -7
n Wilkins -2
n William -8
n Wilson -3
n Winter -2
n Works -3
n World -7
n Would 3
n X -4
n YOU -3
n Year -6
n Yoko -2
n York -2
n YouTube -3
n Your 4
n [...] -7
n \`s -6
n a -7
n after -2
n also 2
n an 8
n are -4
n as -4
n at -5
n because -4
n by -3
n can -2
n do -8
n for -11
n from -6
n has -2
n have -5
n home -3
n however 3
n i 5
n if 2
n in -10
n just 2
n maybe -2
n my -7
n not -4
n of -5
n on -2
n one 4
n only 9
n please 2
n said -2
n she -7
n since -4
n so -7
n there -5
n they -7
n this -3
n though -5
n to -8
n was -6
n what 3
n which -4
n will -4
n with -4
n would 4
n | -6
n ~ -7
n ° -4
n · -5
n Łódź -2
n – -11
n — -10
n ‘ -6
n “ -11
n … -7
n! $ 5
n! * -3
n! -- 7
n! 10 2
n! 2 7
n! 3 8
n! 4 7
n! << 4
n! ? -5
n! After 5
n! Alright 5
n! Also 2
n! Although 2
n! An -2
n! Any 2
n! Anything 2
n! Anyway 4
n! As 4
n! At 2
n! Attached 2
n! Because 2
n! Before 2
n! Both 5
n! Bush 4
n! Can 3
n! DF 3
n! DOC -3
n! Do 4
n! Dr. 2
n! Due 2
n! Email -15
n! Even 3
n! For 2
n! George 3
n! Get 2
n! Good 6
n! Got 2
n! Great 3
n! He 3
n! Her 2
n! Here 2
n! His 2
n! Hope 2
n! How 2
n! I 4
n! If 2
n! In 5
n! It 3
n! Its 5
n! John 2
n! Let 3
n! Like 4
n! Look 2
n! Many 2
n! Mark 3
n! Maybe 2
n! My 4
n! No 5
n! Nobody 2
n! Not 2
n! Now 3
n! OK 3
n! Of 2
n! Okay 4
n! On 5
n! One 3
n! Other 2
n! Our 2
n! Over -3
n! Paul 4
n! Please 4
n! Regards 3
n! Richard 3
n! Sara 10
n! See 3
n! Sept. -11
n! She 2
n! So 3
n! Sorry 10
n! Subject 7
n! Thanks 2
n! Their 2
n! These 2
n! They 4
n! This 4
n! To 7
n! Today 3
n! Try 2
n! Upon 2
n! Very 2
n! We 5
n! Well 3
n! When 3
n! Where 4
n! While 2
n! Who 3
n! Will 2
n! With 3
n! Would 2
n! Yeah 2
n! Yes 3
n! You 4
n! Your 2
n! [ 10
n! and -6
n! as -2
n! he 4
n! i 5
n! in -8
n! it 5
n! the 4
n! they 6
n! ‘’ 4
o " ) -4
o " , -5
o " - -4
o " --- -5
o " . -5
o " < -3
o " I -7
o " X -3
o " x -9
o # 9 -5
o # x -3
o $ x -10
o & I -2
o & X -2
o & Xx -3
o & x -2
o ( " -5
o ( ( -2
o ( 9 -8
o ( 9999 -10
o ( X -8
o ( Xx -2
o * Xx -8
o * x 4
o * ~ -2
o + 9 -5
o + x -3
o - # -6
o - $ -4
o - - -5
o - 9999 -5
o - I -9
o - X -4
o -- - -4
o -- I -6
o -- x -7
o / 9 -4
o / X -3
o / Xx -2
o / x -3
o 03/15/2001 9 3
o 1 ) 7
o 1 . 5
o 1 9 -15
o 1 Xx 9
o 1 x -3
o 1 – -4
o 100 % -3
o 11 Xx -2
o 11/28/2000 9 5
o 11/29/2000 9 6
o 13 x -2
o 2 ) 6
o 2 Xx 8
o 2 x -2
o 2005 x 3
o 21 x -2
o 3 . 7
o 3 Xx 8
o 3 x -2
o 3889 9 -5
o 4 , -2
o 4 x -2
o 5 , -2
o 50 x -2
o 6 , -3
o 6 x -2
o 65 x -2
o 7 . 5
o 713 ) -2
o 713-646-3393 ( -3
o 713-853-3989 ( -2
o 8 , -2
o 9 x 5
o < Xx 3
o < x -12
o << X 4
o << x -17
o = x -4
o > 9 -2
o > Xx -6
o >> - -2
o >> << -2
o >> Xx -3
o @ 9 -3
o @ X -3
o A X -10
o A x 14
o AM Xx -2
o AND X -3
o AND x -2
o AT X -3
o Access x -2
o Act x -3
o Afghan x -4
o Afghanistan x -2
o Africa x -2
o Ahmed Xx -2
o Al - -2
o Alabama x -3
o Alberta Xx -3
o America x -2
o American x -4
o Americans x -3
o Amount x -2
o Application x -2
o April 9 -7
o Arab x -4
o Archibald x -2
o Are x 3
o Army x -3
o As x 5
o Asia x -2
o Asian x -2
o Attached x 16
o August 9 -2
o August 9999 -2
o Award x -2
o B x -2
o Beatles x -2
o Belgium x -2
o Ben Xx 8
o Bernoulli x -2
o Best Xx -2
o Biden x -3
o Bin Xx -3
o Black Xx -2
o Blue Xx 5
o Bob Xx 3
o Brian Xx -2
o British Xx -2
o British x -2
o Bush x -4
o Business Xx 5
o But x 4
o CFL x -3
o California x -2
o Can x 8
o Canadian x -2
o Cargill Xx 3
o Center x -3
o Centre x -2
o Chalabi x -2
o Charles Xx -3
o Chernobyl x -2
o Chicago x -2
o Chief Xx -2
o China 's -4
o Christian x -3
o Church x -2
o City Xx -2
o Clair X -3
o Cleveland x -3
o Coalition x -2
o Colin Xx -2
o Commission x -2
o Committee x -3
o Communist x -2
o Conference Xx -2
o Congress , -3
o Corps x -2
o Counterparty x -2
o County Xx -2
o County x -3
o Cruise x -2
o Cuban x -2
o Currency Xx -2
o DO X -2
o Dan Xx -2
o Daniel x -3
o David Xx 3
o Dear Xx 8
o Debbie x -3
o December 9 -2
o Declaration x -4
o Delhi x -2
o Department x -2
o Disney x -2
o Don Xx -2
o EB 9 -5
o ENRON X -3
o Eastern Xx -14
o Edwards x -2
o Egyptian x -2
o Energy Xx -3
o England x -2
o English x -2
o Enron 's -4
o Enron Xx -7
o Europe x -2
o European x -5
o Executive Xx 2
o FOR X -2
o Factor 9 -2
o Fax : -9
o February 9 -2
o Federal Xx -3
o Ferrous Xx -4
o File : -4
o Floating Xx 10
o For x 9
o Force x -2
o Fort Xx 4
o French x -4
o Friday , -4
o Fujairah x -2
o GDP x -2
o GIS x -2
o Galois x -3
o Game 9 20
o Game x -5
o Gas Xx 2
o General Xx -4
o George X -3
o George x -4
o German x -2
o Global Xx -5
o God x -2
o Good Xx -8
o Google Xx -3
o Gordon x -3
o Governor Xx -2
o Great Xx -4
o Greek x -2
o Guard x -2
o Gulf Xx -3
o Harry Xx -2
o He x 2
o Here x 13
o High Xx -2
o Hindu x -2
o Holt x -3
o Hotel x -2
o Hotline x -2
o Houston , -5
o Houston x -2
o How x 10
o I 'd -3
o I , -2
o I X -6
o I ’m -2
o IF X -4
o IQR x -3
o IT . -2
o IT X -2
o IT x 8
o In Xx -10
o In x 19
o India x -4
o Indian x -5
o Information Xx -3
o International Xx -4
o Iran x -2
o Iraq x -3
o Iraqi x -5
o Island x -2
o Islands x -2
o Israel x -2
o Israeli x -3
o It 's 10
o It x 7
o Italian x -2
o Italy x -2
o Jack Xx -4
o January 9 -2
o January 9999 -3
o Japan x -3
o Jeff - 10
o Jeff x -3
o Jerome x -3
o Jihad x -2
o John Xx -13
o John x -2
o Johnson x -3
o Judge Xx 4
o July 9999 -4
o June 9 -3
o Karzai x -3
o Kashmir x -2
o Ken Xx 3
o Kerry x -3
o Kevin Xx -5
o Korea x -2
o L'Enfant x -3
o L. Xx -4
o LLC Xx -4
o Lanka x -2
o Law Xx -2
o Lay x -4
o Lee Xx -4
o Lee x -2
o Legal Xx -9
o Lennon x -2
o London x -2
o Lopez x -5
o Louis Xx -3
o Magic Xx -2
o Main Xx 3
o Mann 9 -7
o March 9 -2
o Mark Xx -2
o Master x -2
o May 9 -3
o May x -2
o Maya x -3
o McCartney x -3
o Mexican x -2
o Michael Xx 2
o Michael x -4
o Mike Xx 4
o Mike x -5
o Minister Xx -3
o Ministry x -3
o Mohamed x -3
o Monday , -5
o Monday x 11
o Montalvo x -3
o Moriori x -4
o Moslem x -4
o Mr. Xx -6
o Ms. Xx 6
o Mujahedeen x -3
o Musharraf x -6
o Muslims x -2
o NOT x -3
o National Xx -4
o Nations x -2
o Net Xx -5
o New Xx -3
o News x -2
o Nick Xx -4
o Nook Xx -4
o North Xx -2
o November 9 -2
o November 9999 -2
o Number x -5
o OK . 2
o OK x -2
o Oct 9 -3
o Oct 9999 -2
o October 9 4
o Of Xx -3
o Office x -2
o Open Xx -2
o PM I -2
o Pachomius x -7
o Padalecki x -2
o PaineWebber x -4
o Pakistan x -2
o Pakistani x -5
o Palestinian x -2
o Paris , -4
o Paul Xx 4
o Paul x -2
o Percentage x -3
o Philadelphia x -2
o Phone : -8
o Please x 13
o Polaroids x -4
o Posada x -3
o President , -2
o President Xx -5
o Prime Xx -2
o Professor Xx 6
o Professor x -4
o Red Xx -3
o Republican x -4
o Revolutionary Xx -2
o Richard Xx -2
o Rick Xx -4
o Russia x -2
o Russian x -3
o SJ Xx -3
o Saddam Xx -2
o San Xx -4
o Santorum x -2
o Satan x -2
o Saturday x -5
o Saudi Xx -2
o Security Xx -3
o Senior Xx -7
o Sept. 9 -5
o September x -5
o Series x -2
o Service - -2
o Service x -2
o Services Xx -4
o Sheikh Xx -3
o Shiite x -3
o South x -7
o Space Xx -2
o Spain x -2
o Special Xx -2
o St Xx -4
o St. Xx -4
o Star Xx -2
o Station x -2
o Sun Xx -4
o Sunday , -2
o Sunni x -3
o Syria x -2
o THIS X 4
o TO X 2
o TV x -2
o Taiwan , -2
o Taiwan x -2
o Taliban x -3
o Texas . -2
o Texas Xx 2
o Texas x -3
o The X -7
o The x 15
o Theodorus x -4
o There x -3
o They x -4
o This x 12
o Thursday , -4
o Thursday x -2
o To Xx -4
o To x 5
o Tom Xx 10
o Transmission Xx -3
o Tuesday , 7
o Tuesday x -3
o U.S. Xx 3
o US Xx -5
o University x -3
o Vice Xx -5
o Vietnam x -2
o W. Xx 8
o Warhol x -4
o Warwick x -2
o Washington , -3
o Washington X -3
o We x 4
o Wednesday x -2
o Western x -2
o When x -12
o Wikinews x -8
o William Xx -7
o World Xx -5
o Year x -5
o York Xx -2
o York x -2
o You Xx -7
o YouTube x -3
o Your x 5
o Zawahiri x 2
o [ 9 -12
o [ X -3
o [ Xx -13
o [...] x -3
o \`s x -3
o a x -5
o after x -2
o also x 2
o an x 8
o and " -2
o and I -4
o are x -4
o as x -3
o at x -4
o because x -4
o but I 3
o but x -9
o can x -2
o do x -8
o for Xx -7
o for x -5
o from Xx -3
o from x -4
o has x -2
o have x -5
o however , 3
o i x 4
o if x 2
o in x -9
o it 's -4
o just x 2
o my x -7
o no x -2
o not x -5
o of x -4
o on Xx -4
o on x 3
o one x 4
o only x 9
o or " -2
o please x 2
o she x -7
o thanks x 2
o then x -8
o there x -5
o they x -6
o this x -3
o to x -8
o was x -6
o what x 3
o when x 3
o which x -4
o with x -3
o | | -4
o ~ * -2
o ° I -4
o · Xx -5
o Łódź x -2
o – 9 -2
o – 9999 -2
o – Xx -3
o – x -2
o — Xx -2
o — x -5
o ‘ Xx -3
o ‘ x -2
o “ Xx -5
o “ x -4
o … x -4
o! " I 3
o! " Xx 6
o! $ 9 4
o! ( I 7
o! ( Xx 16
o! * * -6
o! - Xx -4
o! -- Xx 7
o! 1 ) 4
o! 2 ) 2
o! 2 . 2
o! After x 2
o! Also x 2
o! Although x 2
o! An x -3
o! And , 2
o! And x 2
o! Any x 2
o! Anything x 2
o! Anyway , 3
o! As x 4
o! Attached x 2
o! Because x 2
o! Can x 3
o! DOC - -2
o! Dr. Xx 2
o! Due x 2
o! Email : -16
o! Even x 2
o! For x 2
o! George Xx 2
o! Get x 2
o! Got x 2
o! Great x 3
o! He x 2
o! Her x 2
o! His x 2
o! Hope x 2
o! How x 2
o! I X 5
o! If x 2
o! In 9999 2
o! It ’s 4
o! Just x 5
o! Let 's 2
o! Look x 2
o! Maybe x 2
o! My x 4
o! Nobody x 2
o! Now x 2
o! Of x 2
o! On Xx 6
o! One x 2
o! Our x 2
o! Over x -5
o! Please x 3
o! Regards , 2
o! Sara Xx 9
o! See x 3
o! Sept. 9 -11
o! So x 2
o! Subject : 7
o! Thank x 2
o! Thanks . 3
o! That 's 3
o! That x 5
o! The X 4
o! The Xx 5
o! There 's 5
o! These x 2
o! They 're 2
o! This x 2
o! Try x 2
o! Upon x 2
o! Very x 2
o! Well , 2
o! When I 2
o! Who x 2
o! Will x 2
o! With x 3
o! Would x 2
o! Yes , 3
o! Your x 2
o! and x -6
o! as x -2
o! he x 4
o! i x 4
o! it x 5
o! the x 4
o! they x 6
o! ‘’ Xx 4
p ! 12
p !! 23
p $ -5
p % -9
p & -17
p 'm -7
p 's -15
p ( -3
p * -5
p + -5
p , -6
p - -6
p -- 2
p .. 13
p .... 2
p ..... 3
p / -11
p 0 -3
p 11 -4
p 12 -2
p 14 -11
p 15 -2
p 2 -4
p 20 -5
p 2000 -2
p 2004 6
p 2005 5
p 22 -3
p 23 -3
p 24 -6
p 25 -3
p 3 -4
p 30 -2
p 31 -3
p 3889 -2
p 5 -5
p 5:00 7
p 6 -5
p 7 -4
p 75 -3
p :( 18
p :) 8
p ; -7
p < -6
p << -6
p = -15
p > 7
p >> 14
p ? 6
p @ -10
p [ -5
p a -11
p abdul -5
p about -10
p account 10
p act -2
p actually -5
p after -7
p afternoon 4
p again 3
p against -7
p age -3
p agency -3
p agreement 17
p ahmed -3
p air -2
p al -4
p alberta -3
p all -8
p along -4
p already 12
p also -6
p although -6
p always -3
p am 5
p amazing -3
p america -3
p american -4
p amount -5
p an -8
p ancient -4
p and -8
p another -4
p antonio -2
p any -6
p approximately -2
p are -8
p around -7
p art -5
p as -10
p ask -5
p asked -4
p assistant -6
p at -11
p attached -4
p august -4
p b 6
p b. -5
p bad -2
p base -2
p based -7
p basic -6
p bc -7
p be -5
p beat -2
p because -9
p been -3
p before -7
p best -10
p between -7
p big -5
p bin -2
p black -4
p blue -3
p bob -3
p bondad -2
p book -5
p born -4
p boston -2
p both -5
p brian -2
p british -2
p broken -2
p bush 3
p business -5
p but -10
p buy -6
p by -11
p c -3
p c. -5
p ca -5
p called -8
p can -7
p canada 6
p canadian -2
p captain -2
p car -3
p care -7
p cargill -4
p carol -5
p carol.st.clair@enron.com 16
p central -4
p change -5
p charles -5
p chatham -2
p cheney -3
p chief -4
p chinese -3
p civic -2
p civil -2
p clair -14
p class -6
p clean -2
p columbia 8
p communications 11
p company -4
p conference -6
p contact -7
p could 3
p county -4
p currently -3
p customer -4
p d -6
p d. -6
p daily -4
p dan -3
p daniel -3
p dasovich 12
p dated -3
p dave 4
p david -5
p day -9
p days -7
p de -7
p dear -6
p december -4
p df 26
p did -5
p director -5
p district -6
p do -8
p doc 7
p don -3
p down -6
p downtown -4
p dr -3
p dr. -5
p drama 6
p during -4
p e -6
p e.g. 5
p early -5
p earned -3
p east -2
p eastern 2
p eb -5
p ect 11
p education -6
p either -5
p el -2
p else -2
p end 6
p energy -4
p english -2
p enron.xls -5
p enron_development 4
p enrongss.xls -7
p eol -2
p etc. 2
p even -5
p ever -8
p every -4
p excellent -8
p executive -5
p experience -3
p explorer -5
p f -4
p fan -4
p far -2
p feb -3
p federal -3
p ferrous -3
p figure -6
p film -8
p find -3
p first -6
p five -4
p follow -4
p for -10
p foreign -2
p former -7
p fort -2
p found -3
p frank -4
p free -2
p friday 21
p friend -4
p from -11
p game -5
p gas -3
p gave -2
p general -7
p george -8
p german -2
p get -5
p give -2
p giving -4
p global -4
p go -4
p good -5
p governor -3
p grand -2
p grande -2
p great -6
p green -4
p ground -2
p group -5
p had -4
p harry -3
p has -8
p have -8
p he -6
p help -3
p her -4
p here -7
p hey -7
p hi -2
p high -3
p highly -5
p him -8
p his -6
p historic -3
p history -2
p home -7
p hope -2
p hotel -7
p houston -3
p how -5
p i -8
p ict -5
p if -8
p ii -5
p in -9
p include -5
p including -5
p independent -2
p indian -3
p information -2
p inside -3
p internet -2
p interviews 6
p into -7
p iraqi -2
p is -7
p islamic -2
p island 7
p it -7
p its -6
p jack -3
p james -3
p jan -2
p january -2
p jason -5
p jean 6
p jim -2
p joe 3
p john -6
p johnson -4
p jones -4
p joseph -3
p july -4
p june -4
p just -5
p k 8
p kay 5
p keep -6
p ken 9
p kevin -3
p key -5
p kim -5
p king -3
p know -5
p known -4
p l -7
p l. -7
p la -6
p lake -2
p large -3
p last -4
p late -7
p law -3
p ld2d -6
p least -5
p lee -7
p left -3
p legal -9
p let -4
p letter -9
p like -9
p list -5
p live -4
p llc 8
p london -2
p louis -4
p love -9
p m. -7
p madam -3
p made -4
p magic 6
p main -3
p major -3
p make -4
p mama -3
p management 8
p manager -4
p mann 3
p many -4
p march -5
p marriage -3
p matthew -3
p may -7
p maybe -2
p me -7
p means -2
p meh -3
p mentioned -2
p michael -5
p mike 14
p minister -5
p modern -5
p monday 25
p money -3
p months -4
p moon -2
p more -5
p morning -2
p most -5
p mr. -10
p ms. -6
p much -4
p my -10
p n -9
p n't -4
p name -3
p named -4
p nasa -5
p national -4
p nations -2
p near -5
p nearly -2
p need -4
p net -3
p new -5
p next -3
p nice 7
p nick -3
p no. 2
p nook -5
p north -3
p northern -4
p not -5
p notice -6
p november -2
p now -6
p number -3
p o -7
p oct -4
p october -3
p of -13
p off -4
p office -7
p old -5
p on -12
p one -5
p open -5
p or -7
p order -4
p original -4
p other -6
p our -7
p out -6
p outside -2
p over -8
p owned -3
p p -5
p p.m. 5
p pacific -3
p paris 17
p past -2
p patrick -2
p paul -2
p pay -2
p per -7
p person -5
p peter -5
p pierre -2
p place -4
p places -4
p please -4
p pm 15
p point -2
p policy -3
p port -3
p president -2
p pricing -2
p prime -3
p probably -2
p product -5
p professor -5
p public -2
p question -8
p real -3
p really -2
p reason -3
p received 5
p recent -2
p recommend -5
p red -3
p regarding -3
p religious -4
p remember -2
p research -2
p revolutionary -4
p richard -4
p rick -3
p right 5
p risk -5
p robert -6
p rude -4
p rule -2
p ruy -5
p s -8
p s. -6
p saddam -3
p said -8
p samuel -3
p san -3
p santa -2
p sara 11
p saudi -3
p say 3
p says -5
p school -2
p science -3
p sea -2
p second -2
p section -5
p see 2
p select -4
p senator -3
p senior -9
p sept. -2
p september -6
p service -5
p services -3
p settlement -5
p shackleton 12
p sharon 15
p she -2
p sheikh -4
p short -3
p should -8
p since -7
p sj -2
p small -3
p so -8
p social -2
p some -6
p sorry -4
p south -3
p southern -4
p space -2
p spanish -3
p special -3
p spokesman -4
p sri -3
p st -4
p st. -3
p star -7
p state -4
p states -3
p stay -2
p step -7
p steve -3
p street -9
p strong -8
p study -3
p suite -2
p sunni -2
p support -2
p susan -4
p syrian -2
p system -5
p t -5
p take -4
p team 3
p technology -3
p ten -5
p terminal -5
p texas -3
p than -8
p thank -5
p thanks 4
p that -10
p the -10
p their -8
p them -3
p then -9
p these -6
p they -5
p thing -3
p things 6
p think -6
p this -7
p thomas -6
p those -4
p though -5
p thought -2
p three -2
p through -8
p times 5
p titled -3
p to -10
p today 4
p together -2
p told -7
p tom 2
p too -6
p top -2
p toward -5
p transmission -2
p try -6
p tw -2
p two -4
p u.s. -7
p under -6
p united -2
p university -2
p until -7
p up 3
p use -5
p using -5
p very -4
p via -3
p vice -2
p vince -5
p visit -4
p visited -2
p vs. -10
p w -6
p w. -11
p walker 8
p want -4
p wanted -3
p war -3
p warhol -3
p was -9
p washington -4
p way -2
p we 4
p website -4
p well -3
p were -5
p west -3
p what -8
p when -8
p where -7
p whether -5
p which -9
p while -5
p white -2
p who -6
p why -6
p will -3
p william -4
p with -9
p within -6
p work -5
p works -6
p world -6
p worst -3
p worth -5
p would -11
p yazid -3
p year -8
p years -3
p york -4
p you -3
p young -2
p your -6
p ~ -10
p · -8
p – -2
p — -5
p ‘ -6
p ’s -11
p “ -5
p ” -11
p … 4
p! !!! 7
p! !!!! 4
p! ) 8
p! .. 2
p! ... -11
p! .... -8
p! :) -6
p! ?? 7
p! ??? 10
p! ] 5
q ! " -5
q ! ( 9
q ! x 10
q " - -6
q " < -5
q " X -4
q " [ -3
q " x -8
q # 9 -6
q # x 7
q $ 9 -4
q & I -5
q & X -4
q & Xx -4
q ' 9 -3
q 'm 9 -4
q 's " -2
q 's 9 -2
q 's 9999 -2
q 's X -3
q 's Xx -5
q ( $ -3
q ( ( -3
q ( 9 -2
q ( 9999 -2
q ( X -2
q ) I -2
q ) x -6
q * * 8
q * Xx -5
q * x -4
q * ~ -2
q + 9 -4
q + x -9
q , ( -4
q , 9 -7
q , 9999 -5
q , X -4
q , Xx -3
q , [ -2
q , ‘ -2
q - $ -4
q - 9 -5
q - 9999 -3
q - X -7
q -- Xx 3
q . " -3
q . ( 11
q . 9 -2
q . Xx -11
q . [ -3
q . x -5
q .. x -7
q ... x -4
q .... x -3
q / 9 -3
q / X -3
q / Xx -4
q 1 9 3
q 1 Xx -4
q 11 Xx -4
q 2005 - -6
q 31 Xx -3
q 3889 9 -2
q 4 - -2
q 5 Xx -4
q 6 Xx -4
q 7 - -2
q : 9 -3
q : I -2
q ; $ -6
q ; 9 -4
q ; x -2
q < Xx -2
q < x -3
q << Xx -3
q << x -2
q = x -3
q > 9 10
q >> << -5
q >> Xx 16
q ? " -3
q ? ( 8
q ? x 4
q @ 9 -2
q @ X -3
q @ x -5
q ] Xx 14
q ] [ -5
q ] x -3
q a X -2
q a Xx -4
q about $ -3
q about Xx -4
q after I -2
q after Xx -3
q against Xx -5
q ahmed Xx -3
q air Xx -2
q al - -2
q al Xx -3
q alberta Xx -3
q all I -4
q all X -2
q all Xx -4
q although I -2
q although Xx -5
q am ( -4
q am - -6
q am Xx 22
q american Xx -3
q amount Xx -4
q an Xx -6
q ancient Xx -4
q and - 5
q and 9 -4
q and I -6
q and X -3
q and Xx -7
q any X -3
q april 9 -5
q april 9999 -2
q are 9 -2
q are Xx -4
q around 9 -2
q around Xx -2
q art Xx -3
q as I -2
q as Xx -5
q asked Xx -4
q at $ -2
q at 9 -3
q at Xx -5
q attached Xx -3
q august 9 -2
q b - -4
q b. Xx -5
q base Xx -2
q based Xx -5
q be X -2
q be Xx -3
q because I -3
q because Xx -5
q before I -2
q before Xx -4
q best X -2
q best Xx -8
q between Xx -5
q big Xx -4
q bin Xx -2
q black Xx -4
q blue Xx -3
q bob Xx -3
q book Xx -3
q born Xx -3
q boston Xx -2
q both Xx -4
q brian Xx -2
q british Xx -2
q broken Xx -2
q bush Xx 10
q business Xx -3
q but I -6
q but Xx -5
q by X -6
q by Xx -6
q call Xx -8
q called Xx -6
q can I -3
q can Xx -4
q canadian Xx -2
q captain Xx -2
q cargill Xx -4
q carol Xx -5
q carol.st.clair@enron.com Xx 16
q central Xx -4
q charles Xx -2
q chatham Xx -2
q cheney 9999 -3
q chief Xx -4
q city Xx -4
q civic Xx -2
q civil Xx -2
q conference Xx -5
q contact Xx -7
q county Xx -4
q daily Xx -3
q dan Xx -3
q daniel Xx -2
q dave Xx 4
q david Xx -4
q day Xx -6
q de Xx -6
q dear Xx -6
q december 9 -3
q did I -2
q did Xx -4
q do I -2
q do X -3
q do Xx -4
q doc - 8
q doc >> -4
q don Xx -3
q downtown Xx -3
q dr Xx -3
q dr. Xx -5
q drama Xx 6
q during Xx -3
q e Xx -6
q early 9 -2
q early Xx -3
q east Xx -2
q eastern Xx 2
q eb 9 -5
q ect 9 3
q energy Xx -4
q enron - -3
q enron 9 7
q enron X -3
q enron_development 9 4
q eol Xx -2
q etc. x 2
q even Xx -3
q every Xx -4
q executive Xx -5
q explorer 9 -5
q far Xx -2
q federal Xx -3
q ferrous Xx -3
q figure 9 -6
q film Xx -4
q find Xx -3
q first Xx -5
q for $ -2
q for X -3
q for Xx -6
q foreign Xx -2
q former Xx -6
q fort Xx -2
q found Xx -2
q free Xx -2
q friend Xx -4
q from X -3
q from Xx -5
q game 9 -3
q general Xx -4
q george X -8
q giving Xx -4
q global Xx -4
q good Xx -4
q governor Xx -3
q grand Xx -2
q grande Xx -2
q great Xx -5
q green Xx -2
q group Xx -3
q had 9 -2
q harry Xx -3
q has X -3
q has Xx -4
q have Xx -6
q high Xx -3
q his Xx -4
q historic Xx -3
q how Xx -4
q i X -3
q ict Xx -4
q if I -3
q if Xx -6
q immigration Xx -2
q in X -3
q in Xx -7
q inc. x -3
q including Xx -5
q independent Xx -2
q internet Xx -2
q interviews Xx 6
q into Xx -6
q is " -2
q is 9 -5
q is X -3
q islamic Xx -2
q it Xx -4
q its Xx -5
q jack Xx -3
q jason Xx -5
q joe Xx 3
q john Xx -6
q joseph Xx -2
q judge Xx -7
q july 9 -4
q june 9 -3
q kay Xx 8
q keep Xx -6
q ken Xx -8
q kevin Xx -3
q key Xx -5
q king Xx -3
q know Xx -5
q known Xx -4
q l Xx -6
q l. Xx -7
q la Xx -5
q lake Xx -2
q last Xx -2
q late Xx -6
q law Xx -3
q ld2d - -6
q least 9 -3
q lee Xx -7
q left Xx -3
q legal Xx -8
q like Xx -7
q little Xx -2
q llc Xx 8
q long Xx 5
q louis Xx -3
q love Xx -2
q m - -2
q madam Xx -3
q made Xx -3
q magic Xx -5
q major Xx -3
q mama \`s -3
q mann 9 4
q many Xx -4
q march 9 -4
q mark Xx -6
q marriage Xx -2
q matthew Xx -3
q may 9 -4
q me Xx -3
q meh - -3
q mentioned Xx -2
q michael Xx -5
q mike Xx 2
q minister Xx -5
q modern Xx -5
q most Xx -5
q mr. X -8
q mr. Xx -2
q ms. Xx -3
q my 9 -2
q my Xx -9
q n't Xx -3
q named Xx -3
q national Xx -4
q near Xx -4
q nearly 9 -2
q net Xx -3
q new Xx -3
q next 9 -2
q nick Xx -3
q no. 9 -13
q nook Xx -5
q north Xx -4
q northern Xx -4
q not Xx -2
q now I -4
q number 9 -3
q oct 9 -3
q october 9 -2
q of $ -2
q of Xx -3
q old Xx -5
q on 9 -14
q one Xx -6
q only 9 -3
q only Xx -4
q open Xx -5
q or 9 -4
q or X -2
q or Xx -2
q other Xx -5
q our Xx -7
q out Xx -4
q over 9 -2
q over Xx -4
q pacific Xx -3
q patrick Xx -2
q paul Xx -2
q people Xx -2
q peter Xx -4
q pierre Xx -2
q please X -4
q pm - -6
q pm I 7
q pm Xx 8
q port Xx -3
q pricing Xx -2
q prime Xx -3
q professor Xx -4
q recommend Xx -5
q red Xx -3
q regarding Xx -3
q religious Xx -3
q revolutionary Xx -4
q richard Xx -2
q rick Xx -3
q risk Xx -4
q robert Xx -2
q saddam Xx -3
q said " -2
q said Xx -6
q samuel Xx -3
q san Xx -3
q santa Xx -2
q sara Xx 3
q says Xx -4
q science Xx -2
q scott Xx -3
q sea Xx -2
q second Xx -2
q section 9 -5
q see Xx -6
q senior Xx -9
q sept. 9 -2
q september 9 -5
q services Xx -2
q sheikh Xx -4
q should I -4
q since I -3
q since Xx -3
q sj Xx -2
q so I -5
q so Xx -5
q social Xx -2
q some Xx -4
q south Xx -2
q southern Xx -4
q space Xx -2
q special Xx -2
q spokesman Xx -4
q sri Xx -3
q st Xx -4
q st. Xx -2
q star Xx -5
q state Xx -3
q states Xx -2
q step X -7
q steve Xx -2
q sun Xx 3
q sunni Xx -2
q susan Xx -3
q system Xx -4
q team Xx 5
q texas Xx -3
q than Xx -4
q thanks Xx 4
q that " -2
q that 9 -2
q that I -2
q that Xx -6
q the " -3
q the Xx -5
q their Xx -5
q then I -7
q then Xx -2
q there X -3
q these Xx -5
q they X -3
q thing I -2
q think Xx -4
q this Xx -6
q thomas Xx -2
q though I -2
q though Xx -3
q three Xx -2
q through Xx -7
q time I -8
q time Xx -5
q times Xx 7
q to $ -2
q to 9 -2
q to X -2
q to Xx -6
q told X -3
q told Xx -4
q tom Xx 2
q toward Xx -3
q transmission Xx -2
q tw Xx -2
q two Xx -4
q u.s. Xx -4
q u.s. x -2
q under Xx -5
q university Xx -2
q until 9 -2
q until I -2
q until Xx -4
q use Xx -4
q using Xx -5
q via Xx -3
q vice Xx -2
q visit Xx -4
q visited Xx -2
q vs. Xx -7
q w. Xx -10
q war X -2
q warhol Xx -3
q was Xx -4
q washington Xx -3
q way I -2
q well I -4
q were Xx -4
q west Xx -2
q what I -3
q what Xx -4
q when I -3
q when X -2
q when Xx -3
q where I -4
q where Xx -3
q which I -6
q which Xx -3
q while I -2
q while Xx -3
q white Xx -2
q who Xx -4
q why I -2
q will X -3
q william Xx -3
q with Xx -8
q within Xx -5
q world Xx -3
q worst Xx -3
q would Xx -11
q yazid Xx -3
q york Xx -2
q you Xx -13
q your Xx -6
q ~ * -3
q · Xx -8
q – 9 -5
q – 9999 -3
q – I 2
q – Xx 3
q – x -10
q — I -7
q — Xx 4
q — x -5
q ‘ Xx -2
q ‘ x -3
q ’s Xx -5
q “ x -2
q ” ( -4
q ” x -6
q … x -3
q! ! X 8
q! ! Xx 3
q! !! I 2
q! !! Xx 4
q! !!! I 4
q! !!! Xx 3
q! !!!! Xx 2
q! " " 3
q! " I 4
q! ' Xx 6
q! . $ 3
q! . * -3
q! . - 2
q! . -- 2
q! . 9999 7
q! . I 2
q! . ‘’ 4
q! .. Xx 2
q! .... Xx -3
q! :) Xx -6
q! > Xx 5
q! ? 9 4
q! ?? Xx 5
s ! " -5
s ! ( 9
s ! x 10
s " - -6
s " < -5
s " X -4
s " [ -3
s " x -8
s # 9 -6
s # x 7
s $ 9 -4
s & I -5
s & X -4
s & Xx -4
s ' 9 -3
s 'm 9 -4
s 's " -2
s 's 9 -2
s 's 9999 -2
s 's Xx -5
s ( $ -3
s ( ( -3
s ( 9 -2
s ( 9999 -2
s ( X -2
s ) I -2
s ) x -6
s * * 8
s * Xx -5
s * x -4
s * ~ -2
s + 9 -4
s + x -9
s , ( -4
s , 9 -7
s , 9999 -5
s , X -4
s , Xx -3
s , [ -2
s , ‘ -2
s - $ -4
s - 9 -5
s - 9999 -3
s - X -7
s -- Xx 3
s --- I 6
s --- Xx 12
s --- x -2
s . " -3
s . ( 11
s . 9 -2
s . Xx -11
s . [ -3
s . x -5
s .. x -7
s / 9 -3
s / X -3
s / Xx -4
s 9 " 6
s 9 & -2
s 9 ( -7
s 9 + -3
s 9 - -10
s 9 / -3
s 9 9 -6
s 9 @ -2
s 9 I -5
s 9 X -6
s 9 ° -4
s 9 – -2
s 9999 ( -8
s 9999 - -8
s 9999 9 -8
s 9999 X 2
s 9999 Xx -9
s 9999 – -3
s : 9 -3
s : I -2
s ; $ -6
s ; 9 -4
s ; x -2
s < Xx -2
s < x -3
s << Xx -3
s << x -2
s = x -3
s > 9 10
s >> << -5
s >> Xx 16
s ? " -3
s ? ( 8
s ? x 4
s @ 9 -2
s @ X -3
s @ x -5
s I - -7
s I I -8
s I X -7
s I Xx -7
s I — -2
s X $ -4
s X & -2
s X ( -9
s X - -5
s X / -2
s X >> -2
s X X -9
s X x -10
s Xx # -3
s Xx & -2
s Xx ( -9
s Xx - -5
s Xx -- -5
s Xx / -2
s Xx 9999 -5
s Xx < -7
s Xx > -3
s Xx @ -3
s Xx I -8
s Xx Xx -7
s Xx [ -8
s Xx x -12
s Xx – -2
s ] Xx 14
s ] [ -5
s ] x -3
s x # -2
s x & -3
s x ( -5
s x * -9
s x + -2
s x - -5
s x -- -5
s x --- -10
s x / -2
s x 9 -4
s x 9999 -7
s x = -3
s x > -3
s x >> -5
s x I -2
s x X -2
s x [ -7
s x [...] -4
s x \`s -2
s x — -2
s x ‘ -2
s x … -5
s ~ * -3
s · Xx -8
s – 9 -5
s – 9999 -3
s – I 2
s – Xx 3
s – x -10
s — I -7
s — Xx 4
s — x -5
s ‘ Xx -2
s ‘ x -3
s ’s Xx -5
s “ x -2
s ” ( -4
s ” x -6
s … x -3
s! ! X 8
s! ! Xx 3
s! !! I 2
s! !! Xx 4
s! !!! I 4
s! !!! Xx 3
s! !!!! Xx 2
s! " " 3
s! " I 4
s! ' Xx 6
s! --- X -7
s! --- Xx -2
s! . $ 3
s! . * -3
s! . - 2
s! . -- 2
s! . 9999 7
s! . I 2
s! . ‘’ 4
s! .. Xx 2
s! 9 Xx 2
s! :) Xx -6
s! > Xx 5
s! ? 9 4
s! ?? Xx 5
s! X Xx 7
s! Xx --- 2
s! Xx Xx 9
s! x Xx 7
t ! x x 8
t " ( " -4
t " ( ( -2
t " ( x 3
t " - x -5
t " X " -2
t " Xx , -4
t " Xx . -5
t " x - -4
t " x . -3
t " x x -7
t $ 9 Xx -5
t & Xx Xx -3
t '' Xx x 3
t 's " Xx -2
t 's Xx Xx -6
t ( $ 9 -3
t ( ( x -3
t ( 9 ) -5
t ( 9999 ) -3
t ( x x -3
t ) 9 ( -5
t ) 9 Xx -3
t ) Xx . 12
t ) Xx Xx 4
t ) [ 9 -7
t ) x , -3
t ) x . -3
t ) x 9 -2
t ) x I 2
t ) x Xx -4
t ) x x -2
t * * Xx 8
t * x x -4
t * ~ * -2
t , " I -2
t , ( x -3
t , 9999 - -2
t , 9999 Xx -2
t , I 'd -2
t , I 'll -2
t , X , -3
t , X 9 -2
t , X X -7
t , X Xx 4
t , X x -3
t , Xx ! -8
t , Xx " -3
t , Xx 's -11
t , Xx ( -2
t , Xx , -13
t , Xx - 6
t , Xx . -12
t , Xx 9 -4
t , Xx Xx -5
t , [ 9 -2
t - 9 . -4
t - I - -8
t - I x 2
t - X - -2
t - X X -2
t - Xx 9 -2
t - Xx x -6
t -- I x -7
t -- Xx Xx 2
t --- I x 2
t --- x . -3
t --- x I -8
t --- x Xx -4
t --- x x -2
t . " Xx -3
t . ( x 11
t . Xx Xx -2
t . Xx x -7
t . x - -3
t . x x -3
t .. x x -18
t / Xx Xx -2
t / Xx x -2
t 9 " x -7
t 9 ( X -3
t 9 ( Xx -7
t 9 - 9 -4
t 9 - Xx -5
t 9 - x -2
t 9 9 ( -2
t 9 9 9 -15
t 9 9 X -5
t 9 9 Xx 6
t 9 9 x -5
t 9 @ 9 -2
t 9 I Xx -8
t 9 I x 4
t 9 X - -8
t 9 X . -3
t 9 X I -4
t 9 X x -5
t 9 Xx ( -4
t 9 Xx , 2
t 9 Xx - -7
t 9 Xx . -2
t 9 Xx 9 -14
t 9 Xx 9999 -9
t 9 Xx x 11
t 9 ° I -4
t 9 – 9 -2
t 9999 - 9999 -3
t 9999 - Xx -6
t 9999 9 X -7
t 9999 Xx , -3
t 9999 Xx Xx -8
t 9999 Xx x -4
t 9999 – 9999 -2
t : " I -4
t : " x -3
t : ( 9 -3
t : 9 - -4
t : 9 . 14
t : 9 9 -12
t : 9 X -5
t : 9 Xx -6
t : 9 x -8
t : Xx , -13
t : Xx . -9
t : Xx 9 -2
t : Xx X -10
t : x ( 6
t : x , -8
t : x - 4
t : x Xx -3
t : x x -3
t ; $ 9 -6
t ; 9 ; -3
t ; Xx , -7
t ; Xx x -11
t << Xx : -4
t > 9 9 10
t >> << x -11
t ? x x 2
t @ 9 X -2
t @ X X -3
t I - Xx -4
t I I Xx -8
t I X X -5
t I Xx 9 -11
t I Xx @ -4
t I Xx Xx -9
t I Xx x -4
t X " ) -2
t X $ 9 -4
t X ( Xx -4
t X ( x -4
t X - 9 -4
t X - X -2
t X - Xx -8
t X / X -2
t X 9 , -5
t X 9 X -8
t X 9 x -4
t X I X -10
t X I x 3
t X X ! -3
t X X !!! -3
t X X ) -6
t X X - -4
t X X 9 -11
t X X I -7
t X X X -5
t X X Xx -3
t X X x -6
t X Xx 's -4
t X Xx , 3
t X Xx - -7
t X Xx . -2
t X Xx 9 9
t X Xx Xx -3
t X x x -6
t Xx " < -2
t Xx " Xx -2
t Xx # 9 -2
t Xx ( I -3
t Xx ( x -8
t Xx - - -5
t Xx - I -3
t Xx - X -9
t Xx - x -13
t Xx -- - -2
t Xx / Xx -2
t Xx 9 ( -3
t Xx 9 ) 5
t Xx 9 , -8
t Xx 9 - -12
t Xx 9 9 16
t Xx 9 : -7
t Xx 9 >> -5
t Xx 9 X 9
t Xx 9 Xx -16
t Xx 9 x -4
t Xx 9 – -5
t Xx 9999 ) -2
t Xx 9999 9 -3
t Xx 9999 Xx -6
t Xx @ X -3
t Xx I 'm -7
t Xx I 've -5
t Xx I , -5
t Xx I Xx -10
t Xx X ( -3
t Xx X , -9
t Xx X - 10
t Xx X . -5
t Xx X 9 -5
t Xx X : 5
t Xx X X 2
t Xx X Xx -6
t Xx Xx ! -7
t Xx Xx " -4
t Xx Xx # -10
t Xx Xx & 8
t Xx Xx ' -4
t Xx Xx 's -3
t Xx Xx ) -4
t Xx Xx , -6
t Xx Xx - -3
t Xx Xx --- -7
t Xx Xx . -4
t Xx Xx 9 -9
t Xx Xx 9999 -2
t Xx Xx : -3
t Xx Xx < -5
t Xx Xx ? -8
t Xx Xx @ -7
t Xx Xx I -6
t Xx Xx X -7
t Xx Xx x -3
t Xx Xx – -2
t Xx [ 9 -2
t Xx x Xx -2
t Xx x x -5
t ] x x -18
t x " I -2
t x " Xx -9
t x " x -3
t x # 9 -2
t x $ x -5
t x ( I -9
t x ( X -2
t x ( x -4
t x * Xx -5
t x * x -4
t x - # -6
t x - 9 -7
t x - I -2
t x - X 10
t x - x -6
t x -- I -2
t x -- Xx -3
t x --- x -7
t x 9 % -3
t x 9 ) -7
t x 9 , -5
t x 9 - -6
t x 9 . -2
t x 9 9 14
t x 9 ? -2
t x 9 I -6
t x 9 X -5
t x 9 x -8
t x 9 – -3
t x 9999 - -2
t x 9999 Xx -2
t x < x -6
t x << Xx -6
t x I 'm -5
t x I 've -7
t x I - -3
t x I X -3
t x I Xx -8
t x X 's -6
t x X - -5
t x X --- -3
t x X . -3
t x X / -2
t x X 9 -2
t x X : 8
t x X ? -2
t x X X -4
t x X x -3
t x Xx 's -5
t x Xx ) -2
t x Xx , -2
t x Xx -- -3
t x Xx .. -2
t x Xx / -10
t x Xx 9 -4
t x Xx 9999 -4
t x Xx ; -2
t x Xx X -5
t x Xx Xx -5
t x Xx ’ -2
t x Xx ’s -3
t x [ x -6
t x [...] x -3
t x \`s x -2
t x x Xx -7
t x … x -2
t ~ * ~ -2
t – 9 x -2
t – I x -6
t – x x -6
t — x x -2
t ‘ Xx x -2
t ” x x -5
t! ! Xx ! 6
t! ! Xx 's 3
t! ! Xx , 4
t! ! Xx . -6
t! ! Xx Xx 4
t! ! Xx x 7
t! !! I x 2
t! !! Xx x 2
t! !!! Xx x 2
t! " I x 2
t! " Xx Xx 2
t! --- Xx , -7
t! --- Xx x 3
t! . " I 2
t! . " Xx 3
t! . $ 9 3
t! . ( I 7
t! . ( Xx 13
t! . * * -6
t! . -- Xx 2
t! . --- - 4
t! . --- Xx -10
t! . 9 ) 7
t! . 9 - 11
t! . 9 . 8
t! . 9 Xx -10
t! . 9 x 12
t! . 9999 Xx 4
t! . I X 4
t! . X , -2
t! . X : 6
t! . X >> -2
t! . X Xx 6
t! . X x 10
t! . Xx ! 6
t! . Xx " 5
t! . Xx 'll 2
t! . Xx 're 2
t! . Xx ( -3
t! . Xx - 10
t! . Xx -- -5
t! . Xx . 7
t! . Xx 9 -4
t! . Xx 9999 4
t! . Xx : 7
t! . Xx ? 6
t! . Xx I 3
t! . Xx x 2
t! . x - 8
t! . x Xx -4
t! . x x 5
t! . ‘’ Xx 4
t! .. Xx x 2
t! > Xx : 4
t! ? I 'm 4
t! ? Xx , 2
t! ? Xx - 4
t! ? Xx . 2
t! ? Xx I 3
t! ? Xx Xx 7
t! ? Xx x 2
t! Xx Xx : 7
t! ] Xx Xx 6
t! x --- Xx 7
t! x x : -19
t! x x x 10
t! ” Xx x 4
u " ( ( -3
u " ) x 3
u " , Xx 4
u " X " -2
u " Xx Xx -2
u " x X -2
u " x Xx -6
u # 9 - -5
u $ 9 ( -4
u $ 9 I -2
u $ 9 Xx 17
u & Xx Xx -7
u ' Xx Xx -5
u 's Xx Xx -8
u 's x - -3
u 's x 9 -3
u 's x I -4
u 's x X -4
u ( 9999 - -2
u ( Xx 9 -5
u ( x Xx -2
u ( x x -2
u ) , Xx -2
u ) 9 ( -3
u ) 9 Xx 4
u ) : Xx 15
u ) ; x -4
u ) Xx Xx -3
u ) x I -4
u * ~ * -3
u , " I -3
u , " Xx -10
u , 9 Xx -11
u , 9999 Xx -2
u , X 9 -4
u , X X -5
u , Xx " -2
u , Xx 9 -11
u , Xx Xx -2
u , Xx x -2
u , x x -14
u - * Xx -4
u - - Xx -5
u - --- x -3
u - 9 9 -6
u - 9 X -10
u - 9999 Xx -8
u - I - -4
u - X - -8
u - X X -5
u - Xx ( -5
u - Xx - -5
u - Xx 9 -5
u - Xx I -5
u - x ( -4
u - x 9 2
u - x I 4
u - x X 5
u --- Xx Xx -6
u --- x I -3
u --- x Xx -6
u . * * 8
u . X - 12
u . X >> -2
u . Xx Xx -6
u . x >> -2
u . x Xx 5
u / Xx - -7
u / x Xx -3
u 9 ) 9 -15
u 9 ) X -7
u 9 ) Xx -3
u 9 ) x -6
u 9 , 9 -2
u 9 , 9999 -4
u 9 , Xx -10
u 9 - 9 -2
u 9 - Xx -17
u 9 . Xx -11
u 9 9 ( -2
u 9 9 9 -9
u 9 9 X -8
u 9 9 Xx 11
u 9 : Xx -10
u 9 ; $ -6
u 9 ; 9 -3
u 9 @ 9 -2
u 9 I Xx -8
u 9 X I 18
u 9 X X 10
u 9 X Xx 13
u 9 Xx ( -2
u 9 Xx 9 -2
u 9 Xx 9999 -7
u 9 ] [ -4
u 9 ] x -9
u 9 x ( -10
u 9 x - -15
u 9 x I 7
u 9 – 9 -4
u 9999 ) x -8
u 9999 , Xx -10
u 9999 - 9999 -3
u 9999 - Xx -17
u 9999 . [ -5
u 9999 9 X -8
u 9999 ; Xx -4
u 9999 x Xx -6
u 9999 – 9999 -3
u : " Xx -3
u : ( 9 -2
u : 9 9 -7
u : 9 X -4
u : 9 Xx 4
u : X X -7
u : Xx 9 -5
u : Xx X 7
u : Xx Xx -6
u : x Xx 6
u ; x Xx 8
u < x > -3
u @ X 9 14
u I I Xx -7
u I X X -6
u I Xx 9 12
u I Xx Xx -10
u I x I -2
u I x Xx -8
u X $ 9 -2
u X 's Xx -4
u X ) Xx 3
u X ) x -10
u X , I -8
u X , X -9
u X , Xx -13
u X - X -2
u X - Xx -3
u X --- x 8
u X / Xx -2
u X 9 9 2
u X 9 X -9
u X : 9 -5
u X : X -6
u X : Xx -12
u X >> << -10
u X I X -6
u X X ( -3
u X X - -3
u X X 9 6
u X X I -9
u X X X -9
u X X Xx 5
u X Xx 9 -7
u X Xx Xx -5
u X x ( -7
u X x I -3
u X x X -8
u X x Xx -4
u Xx " ( -8
u Xx " < -3
u Xx " x -5
u Xx # 9 -2
u Xx & Xx -3
u Xx 's " -2
u Xx ( 9999 -2
u Xx ( X -3
u Xx ) 9 3
u Xx ) Xx 2
u Xx ) x -13
u Xx , 9 -2
u Xx , I -4
u Xx , X -8
u Xx , Xx -2
u Xx - I 11
u Xx --- x -7
u Xx . " -2
u Xx / Xx -2
u Xx 9 - -5
u Xx 9 9 -6
u Xx 9 @ -2
u Xx 9999 9 -8
u Xx : " -9
u Xx : ( -3
u Xx : 9 -10
u Xx : I 10
u Xx : Xx -3
u Xx : x -8
u Xx > 9 3
u Xx ? x -8
u Xx @ X -2
u Xx @ x -2
u Xx X ( -2
u Xx X 9 -14
u Xx X X -5
u Xx X Xx -9
u Xx X x -3
u Xx Xx " -5
u Xx Xx # -2
u Xx Xx - -4
u Xx Xx 9999 -5
u Xx Xx < -7
u Xx Xx @ -3
u Xx Xx X -2
u Xx Xx Xx -5
u Xx Xx x -5
u Xx x " -4
u Xx x $ -8
u Xx x ( -11
u Xx x - -4
u Xx x -- -2
u Xx x 9 -3
u Xx x 9999 -3
u Xx x X -4
u Xx x Xx -11
u Xx – Xx -9
u Xx — x -2
u Xx ’s Xx -3
u x ! " -4
u x ! x 4
u x " ( -10
u x " I -8
u x " x -5
u x # 9 -2
u x ( I -2
u x ( x -3
u x ) 9 9
u x ) Xx 8
u x ) x -7
u x * Xx -8
u x * x -4
u x , " -4
u x , ( -3
u x , I -23
u x , ‘ -2
u x - 9 -2
u x - I -20
u x - Xx -10
u x -- Xx 2
u x --- I 11
u x --- x -5
u x . ( 11
u x . x -4
u x .. x -4
u x 9 ( -5
u x 9 9 -3
u x 9 X -7
u x 9 Xx -14
u x 9999 - -5
u x 9999 Xx -7
u x : " -5
u x : 9 2
u x : Xx 5
u x : x -2
u x ; x -5
u x < x -2
u x ? " -2
u x ? ( 5
u x ? x 13
u x I - -2
u x X ( -2
u x X - -5
u x X 9 -4
u x X X -5
u x X Xx -9
u x X x -5
u x Xx " -6
u x Xx 9 -6
u x Xx 9999 -4
u x Xx I -12
u x Xx X -15
u x Xx Xx -8
u x Xx x -3
u x ] x 2
u x x " -2
u x x $ -11
u x x ( -8
u x x * -6
u x x - -5
u x x --- -5
u x x 9 -3
u x x I -11
u x x X -6
u x x Xx -6
u x x [ -3
u x x [...] -4
u x x x 9
u x x — -2
u x x ‘ -2
u x x … -2
u x – I -3
u x – x -7
u x — x -3
u x ” x -5
u x … x -3
u ~ * ~ -2
u – 9 Xx -5
u ’s Xx Xx -2
u “ Xx Xx -2
u! " . Xx 2
u! ) . 9 3
u! ) . Xx 2
u! - x x 2
u! . " " 3
u! . " I 4
u! . . Xx -9
u! . ” Xx -3
u! 9 . I -2
u! 9 . X -14
u! 9 . Xx -5
u! 9 . x -9
u! 9 ? Xx 2
u! 9999 . 9 3
u! 9999 . Xx 11
u! X ! I 4
u! X !! Xx 4
u! X . I 5
u! X . X 21
u! X . Xx 3
u! X . x -4
u! X ? Xx -5
u! Xx ! I 8
u! Xx ! Xx 3
u! Xx --- Xx -4
u! Xx . " 5
u! Xx . 9 -4
u! Xx . 9999 2
u! Xx . I 7
u! Xx . X 13
u! Xx . Xx 6
u! Xx . x 4
u! Xx ? I 3
u! Xx ? Xx 14
u! Xx Xx Xx 5
u! ] . Xx 2
u! x ! I 2
u! x . " 2
u! x . $ 2
u! x . - 2
u! x . -- 2
u! x . --- 15
u! x . 9 5
u! x . 9999 3
u! x . X 2
u! x . Xx 5
u! x . x 6
u! x . ‘’ 3
u! x :) Xx -11
u! x > Xx 4
u! x ? 9 4
u! x x x -8
v  * -5
v  - -4
v  --- -7
v  9 -5
v  9999 -10
v  I -7
v  Xx -3
v  x 7
v " ( -3
v " ) 3
v " X -3
v " Xx -6
v " x -4
v # 9 -10
v $ 9 2
v & x 4
v ' Xx -5
v 'm x -4
v 're x -3
v 's Xx -9
v 's x -5
v 've x -5
v ( 9 -3
v ( 9999 -4
v ( X -7
v ( Xx -10
v ( x -11
v ) , -10
v ) . 5
v ) : 8
v ) ; -5
v ) X -7
v ) Xx -11
v ) x -3
v * ~ -3
v + 9 -6
v , " -9
v , ' -5
v , 9 -16
v , I -2
v , X -6
v , Xx -5
v , x -9
v , ‘ -2
v , ” -2
v - I -4
v - X -19
v -- Xx -6
v -- x -3
v . * 14
v . X 8
v . Xx -8
v . x 8
v ... x -5
v / 9 -9
v / Xx -2
v / x -7
v 1 ) -12
v 1 . -5
v 1 9 -11
v 1 Xx -2
v 1 ] -2
v 1 x -4
v 10 x -5
v 12 x -4
v 17 ] 2
v 2 ) -13
v 2 . -8
v 2 x -5
v 2001 x -2
v 2005 - -9
v 3 . -6
v 3 Xx -6
v 3 ] -4
v 3 x -6
v 4 ) -10
v 4 Xx -6
v 4 x 7
v 6 Xx -3
v 6 x -4
v 713 ) -3
v 9 x -2
v : " -2
v : ( 5
v : X -10
v : Xx -3
v : x 15
v ; Xx -3
v < Xx -3
v < x -4
v << X -8
v << Xx -6
v @ X 14
v a ) -13
v a X -10
v a Xx -8
v a x -6
v about 9 -10
v about x -5
v after x -4
v again , -2
v again x -2
v against x -2
v alberta Xx -2
v all x -2
v already x 7
v also , -5
v also x -3
v am - -2
v am x 2
v american Xx -4
v among x -2
v an Xx -4
v an x -3
v and 9 -5
v and X -5
v and Xx -5
v andy Xx -3
v any x -3
v anything x -2
v anyway , -4
v are X -3
v are x -6
v area x -2
v around x -3
v as Xx -2
v as x -2
v at 9 -4
v at X -4
v b ) -13
v b - -2
v be X -2
v be Xx -2
v be x -5
v because x -2
v before x -3
v being x -2
v best , 12
v best Xx -8
v best x -4
v bush x -4
v but Xx -4
v by : -22
v by X -6
v by Xx -9
v by x -4
v c ) -10
v call Xx -2
v call x -3
v called Xx -4
v called x -2
v cargill , -2
v cargill Xx -3
v carol Xx -3
v case x -2
v central Xx -4
v charge x -2
v clair X -5
v committee x -3
v contact x -2
v could x -3
v credit : -7
v date : -9
v david Xx 4
v day , -2
v day x -2
v de Xx -3
v deal x -3
v did x -2
v dies : -3
v do x -2
v doc >> 9
v dr. Xx -6
v east Xx -2
v east x -2
v eb 9 -2
v edit : -16
v egyptian Xx -2
v email : -11
v energy Xx -3
v english x -2
v enron X 3
v even x -4
v every x -2
v example , -2
v fax : -3
v federal Xx -4
v figure 9 22
v file : -12
v find x -2
v first Xx -4
v first x -3
v food x -2
v for 9 -5
v for X 3
v for Xx -8
v for x -4
v forces x -2
v fort Xx -3
v friday , -4
v from : 3
v from X -8
v from Xx -6
v from x -5
v fun x 6
v funded x -2
v gas Xx -3
v give x -2
v global Xx -4
v go x -2
v good Xx 10
v goodwyn : -9
v great Xx -6
v guys x -3
v had x -6
v has x -5
v have Xx -4
v have x -8
v he x -9
v help x -2
v here x -2
v highly x -3
v him x -3
v his x -12
v home Xx -4
v home x -4
v hotel x -2
v houston , -3
v how x -3
v however , -7
v huh ? -18
v i 'm -7
v i X -4
v i x -12
v if X -2
v image : -16
v in 9999 -7
v in X -3
v in Xx -6
v including x -3
v international Xx -5
v internet Xx -6
v into Xx -2
v into x -2
v iran , -2
v iraq , -2
v is X -4
v is Xx -4
v is x -2
v islands x -2
v it 's -2
v its x -3
v jeff Xx 13
v judge Xx -3
v june 9 -4
v just x -5
v kay Xx 3
v know x -2
v lake Xx -2
v last x -3
v later , -3
v later x -3
v lee Xx -4
v legal Xx 12
v letter x -3
v like " -2
v like , -3
v like x -2
v line x -2
v living x -2
v long x -2
v major Xx -2
v major x -2
v many x 2
v may 9 6
v may x -6
v me x -4
v minister Xx -5
v monday , -4
v month x -2
v months x -2
v most x -6
v mr. Xx -8
v my Xx -5
v my x -9
v n't x -3
v name x -4
v national Xx -6
v nations Xx -3
v net Xx -6
v new X -5
v new Xx -6
v new x -4
v next x -3
v no , -4
v no x -3
v north Xx -6
v not X -3
v not x -3
v note : -13
v now , -4
v of 9 -10
v of X -8
v of Xx -3
v of x -4
v office x 5
v ok , -3
v old Xx -2
v on 9 -7
v on X -8
v on Xx -2
v on x -3
v only x -4
v open Xx -6
v or Xx -4
v or x -6
v organization x -2
v other x -3
v our Xx -3
v our x -7
v own x -3
v paris , -5
v part x -2
v per x -2
v percentage x -2
v period x -4
v phone ) -3
v phone : -3
v place x -2
v please x 5
v pm x -8
v power x -2
v president Xx -9
v price x -2
v prime Xx -3
v quality x -4
v re : -16
v really x -4
v regards , 23
v restaurant x -2
v right x -2
v risk Xx -4
v s ) -8
v said , -8
v said : 4
v said Xx -3
v same x -2
v sara Xx 12
v saturday , -3
v says , -3
v says Xx -2
v says x -2
v school x -2
v second x -2
v security x -3
v see x -4
v senior Xx 3
v sept. 9 -4
v she x -5
v sheikh Xx -4
v should x -3
v site x 9
v sj Xx -4
v so , -2
v so x -5
v some x 2
v something x 6
v south Xx -5
v st. Xx 11
v stardust @ -3
v state Xx -5
v stated x 6
v subject : -14
v sunday , -3
v system x -3
v team x -3
v tel : -11
v texas Xx -7
v than x -2
v thank x 6
v thanks , 23
v that " -5
v that , -2
v that Xx -3
v that x -5
v the 9 -12
v the 9999 -8
v the I -4
v the X -12
v the Xx -6
v the x -7
v their x -5
v them x 5
v then x -5
v there , 5
v there x -2
v these x -3
v they x -4
v third x -2
v this Xx -6
v three x -2
v through Xx -2
v through x -4
v thursday , -4
v time : -3
v time x -2
v to 9 -9
v to X -5
v to x -5
v today , -4
v today x -2
v town x -4
v tuesday , -5
v two x 3
v u.s. Xx -4
v u.s. x -3
v under Xx -4
v united Xx -6
v university , -3
v up x -3
v us Xx -7
v us x -7
v using x -3
v very x 3
v vice Xx -6
v vs. Xx -5
v w. Xx 12
v wait x -2
v was Xx -4
v was x -6
v washington Xx -4
v water x -3
v way x -3
v we x -8
v wednesday , -5
v week x -3
v well , -5
v were x -4
v what x -5
v when Xx -2
v when x -3
v where x -2
v which x -3
v while x -2
v who x -8
v wikinews x -5
v will x -8
v william Xx -5
v with X -4
v with Xx -7
v with x -6
v work x -2
v world Xx -4
v worst Xx -6
v would x -7
v yeah , -7
v year , -2
v year x 3
v yes , -5
v you , 21
v you X -3
v you Xx -6
v you x -5
v your Xx -3
v | | -11
v ~ * -2
v – 9 -5
v – Xx -5
v — x -2
v ’s Xx -2
v “ Xx -2
v ” ( -7
v!  --- 5
v!  Xx 7
v!  x 4
v! ! ) 5
v! " . 5
v! ' . 3
v! ) . 7
v! . " 3
v! . ) 5
v! . . -18
v! 1 . -17
v! 1 ] -8
v! 2 . -9
v! 2 ] 3
v! 2000 . 2
v! 2004 . 3
v! 2010 . 3
v! 2012 . 3
v! : x -3
v! ] . 3
v! a.m . -14
v! afghanistan . 3
v! again . 2
v! agreement . 2
v! all . 2
v! alright . 5
v! area . 2
v! asap . 3
v! back . 2
v! cage . 5
v! company . 2
v! day . 2
v! days . 2
v! down . 3
v! earlier . 3
v! enough . 3
v! etc . -4
v! for . 2
v! good . 2
v! guys . 3
v! hard . 2
v! home . 2
v! hospital . -9
v! house . 2
v! houston . 4
v! idea . 2
v! it ! -5
v! it . 3
v! it ? 2
v! know . 3
v! level . 9
v! list . 2
v! long . 4
v! lot . 4
v! me . 3
v! minutes . 2
v! morning . 3
v! name . 2
v! no . -5
v! not . 2
v! now . 5
v! of . 4
v! office . 2
v! ok . 9
v! okay . 5
v! on . 2
v! others . 2
v! p.m . -8
v! peace . -8
v! prices . 3
v! questions . 2
v! requested . 2
v! right . 4
v! said . 6
v! say . 6
v! service . 2
v! show . 4
v! situation . 2
v! so . 2
v! states . 4
v! sure . 11
v! thanks . 16
v! them . 3
v! there . 2
v! this . 4
v! times . -2
v! too . 4
v! us . 4
v! water . 6
v! year . 2
v! years . 2
v! yes . 2
v! yesterday . 4
v! you . 7
v! you ? 2
w ! -9
w !! -8
w !!! -8
w " -3
w $ -9
w % -6
w & -7
w ' -10
w 'd -5
w ( -11
w * -5
w + -15
w , -4
w - -5
w -- -11
w . -3
w .. -8
w .... -4
w / -5
w 01 -2
w 03/15/2001 -3
w 100 -6
w 11 -2
w 11/28/2000 -2
w 12 -5
w 13 -5
w 14 -3
w 15 -7
w 17 -5
w 19 -3
w 200 -2
w 2001 -2
w 2004 -5
w 2005 5
w 2006 -2
w 2016 -2
w 21 2
w 23 -3
w 25 -6
w 27 -5
w 28 -2
w 3 -3
w 30 -5
w 4 3
w 5 -4
w 50 -3
w 5:00 -8
w 6 -5
w 7 -6
w 713 -3
w 713-853-3989 -5
w 75 -2
w 800 -7
w 8:30 -2
w ; -11
w < -10
w << -9
w = -13
w >> -17
w ? -5
w @ -11
w AM -5
w Access -3
w Accord 3
w Act -4
w Agency -2
w Agreement -9
w Airport -3
w Al -4
w Alito -2
w All 4
w American -4
w Americans -2
w And -2
w Antonio -2
w Army 5
w As 15
w At -2
w Attached -3
w August -2
w Authority -3
w Ave -9
w Avenue -7
w Award -4
w B -7
w Bank -3
w Biden -4
w Bill 2
w Bush -6
w C -5
w Can -5
w Canada -4
w Center -3
w Cheney -2
w Church -5
w Clair -5
w Coast 7
w College 8
w Commission -3
w Company -4
w Conference -6
w Constitution -5
w County 6
w Court -2
w Cup -7
w D -4
w DKK -2
w Date -3
w David 12
w Davis -2
w Day -2
w Delhi -2
w Department -4
w Diego -5
w District -3
w EB -5
w ECT -7
w ENRON 3
w Email -4
w Enron -2
w Executive -4
w F -4
w FOR -3
w Fax -3
w Federal -5
w Ferrous 3
w Festival -2
w Figure -3
w File -5
w For 4
w Force -2
w Fortier -4
w Friday -5
w Front -2
w GDP -2
w Game 2
w General -2
w George -2
w Global -4
w Good -3
w Gulf -4
w Hall -2
w He -2
w Higuchi -3
w Hotel -5
w House -2
w Houston -8
w How -4
w Hussein -2
w II -5
w IT -6
w If -7
w Image -3
w Indian -2
w Information -4
w Institute -2
w Iraq -2
w Iraqi -4
w Island -2
w January -4
w John 6
w Jones 5
w K 7
w Khan -5
w Kingdom -2
w L 2
w LLC -3
w Laden -3
w Law -3
w Lay -4
w Legal -9
w Lopez -9
w Louis -4
w Love -4
w Magazine -3
w Man -2
w Manager -5
w March -2
w Marketing -4
w Master -2
w May -8
w Michael -4
w Minister -2
w Monday -3
w Mosque -5
w Musharraf -2
w NASA -2
w NOT -4
w Nelson -4
w Net -6
w Network -7
w News -4
w No. -3
w North -6
w Not -6
w OF -3
w Of -2
w Office -3
w On -4
w Order 9
w PM -6
w Palace -3
w Paris -3
w Park -3
w Party -2
w Paul 6
w Period 5
w Phone -5
w Poet -2
w Powell -2
w Power -4
w President -8
w Professor -10
w Program -3
w Renaissance -2
w Republic -3
w Rights -4
w Santorum -4
w Sara -4
w School -6
w Sea -2
w Secretary -3
w Security 7
w Senior -14
w September -4
w Service -4
w Services -15
w Smith -4
w So -3
w Sox -2
w Square -3
w St 6
w St. -4
w Star -2
w State -3
w Station -3
w Street -7
w System -8
w THE -4
w THERE 5
w THIS -3
w TO -3
w Tablet -4
w Taiwan -2
w The -5
w There -5
w This -5
w Time -7
w Times -2
w To -7
w Transmission -2
w US -5
w USA -6
w University -7
w W. 11
w WITH 11
w We -7
w Wednesday 5
w What -3
w Works -5
w Worth 4
w Would 7
w YOU -2
w Year 6
w York -2
w You -2
w Your 13
w [ -9
w about 5
w account -2
w actually -5
w again -3
w agreement -4
w al -3
w all -2
w allocated -2
w almost -3
w alone -3
w along -6
w an -4
w and -7
w area -3
w around -6
w as -7
w asked 10
w at -4
w back -2
w be -12
w became -5
w because -6
w been -2
w before -3
w being -2
w believe -4
w better 6
w between -4
w book -4
w born 5
w built -3
w business -4
w but -4
w by 3
w called -11
w came -6
w candidate -4
w cities -2
w city -2
w class -4
w come -3
w considered 8
w contract -2
w could -12
w credit 13
w cruise -2
w culture -2
w de -10
w decided -2
w definitely -3
w dies 3
w do -5
w does -12
w during -2
w e-mail -2
w each -4
w earned 2
w et -3
w even -3
w ever -4
w example 2
w exhibit -2
w feel -6
w felt -2
w finally 8
w following -9
w food -10
w for -3
w forces -2
w found -12
w from -2
w ga -6
w gas -2
w gave -2
w get -8
w give -4
w go -4
w goes -7
w government -5
w guess -5
w had -12
w has -3
w he -5
w heard -2
w help -8
w helped -12
w here -2
w himself -2
w his -7
w home -3
w i.e. -4
w if -7
w in -7
w instead -3
w into -4
w is -2
w it 9
w itself -2
w just 4
w k -3
w know -10
w last -5
w later -4
w launched 8
w law -2
w leaders -2
w left -5
w letter 3
w like -6
w line -3
w live -3
w look -4
w love 2
w made -5
w make 8
w may -4
w me 3
w mean -2
w means -5
w member -3
w mentioned -3
w more 2
w morning 5
w moved 9
w movement -4
w must -3
w my -7
w n't 5
w name 10
w needed -2
w never -4
w new 11
w next -4
w night -3
w no 6
w not -4
w noticed -2
w number -4
w observed -2
w of -3
w off -4
w often -4
w oil -2
w on -6
w once -3
w one -2
w only -4
w open -2
w or -7
w ordered -6
w our 3
w out -2
w over -3
w p.m. -2
w peninsula -2
w per -3
w percent -2
w plus -2
w points -2
w president -3
w price 2
w probably -2
w provided -4
w put -3
w read 5
w received -5
w recently 8
w recommend -2
w region -2
w remember -2
w restaurant -4
w return -2
w review 4
w said -15
w say -6
w says -10
w scored -3
w security -2
w see 7
w sent -3
w service 5
w shall -3
w should -2
w show -2
w site -2
w so 3
w soldiers -8
w some 2
w something 4
w space -4
w spent -2
w spoke 7
w staff -2
w started -4
w still 4
w store -4
w strong -3
w t -3
w take -3
w team -3
w tells -8
w term 3
w their -3
w them -4
w then -3
w theory -2
w there 15
w think -2
w thought -5
w through -4
w to -4
w today -3
w told -9
w took -5
w troops -2
w try -5
w under -3
w understand -2
w up 8
w use -2
w used -2
w very -3
w want 3
w was -6
w we 5
w website -2
w week -4
w went -6
w were -8
w when -7
w where -10
w which -4
w who -4
w why -5
w with -8
w won -3
w works -5
w world -2
w wrote -4
w x -2
w year -2
w you 7
w your 2
w | -7
w ~ -3
w – -10
w — -8
w ’ -4
w ’m -2
w ’s -11
w ’ve -2
w “ -3
w ” -6
w! ! 3
w! 'd 2
w! 'll 4
w! 're 3
w! 's 5
w! 've 7
w! ( -4
w! ) -2
w! * -6
w! - 8
w! -- -2
w! ... 4
w! 2 3
w! 4 13
w! : -4
w! << 8
w! >> -2
w! ? -4
w! A -6
w! Bush 2
w! It 8
w! NOT -2
w! There 7
w! They 4
w! We 2
w! You -2
w! all 2
w! am 3
w! an 4
w! as 3
w! at 3
w! because 2
w! believe 2
w! ca -4
w! called 2
w! could 3
w! did 6
w! do 3
w! does 2
w! else -9
w! even 2
w! explained 2
w! far 3
w! food -5
w! for 5
w! from 3
w! girl 3
w! guess 2
w! guys 3
w! had 2
w! has 5
w! have 4
w! help -8
w! hope -3
w! i 3
w! if 3
w! is 5
w! just 2
w! know 2
w! let 4
w! like 4
w! local 2
w! luck 2
w! m 3
w! may 3
w! me 2
w! mean 3
w! might 2
w! most 3
w! my 3
w! n't 3
w! need 2
w! never 3
w! next -5
w! no 7
w! of 2
w! on 3
w! one 4
w! only 2
w! our 5
w! out 2
w! person -3
w! problem -7
w! really 3
w! said 2
w! says 4
w! second -2
w! service 3
w! should 3
w! so 3
w! some 2
w! someone 2
w! something 2
w! staff 2
w! sure 3
w! take 3
w! takes 2
w! that 3
w! then 2
w! there 4
w! these 2
w! they 5
w! this 3
w! thought 3
w! time -4
w! to 7
w! us 2
w! used 2
w! want 4
w! was 6
w! we 3
w! were 2
w! when 4
w! will 4
w! with 4
w! would 2
w! years 2
w! you 4
w! your 2
`;
