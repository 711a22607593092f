/** What the kernel's build uses of AssemblyScript's compiler, which only training installs. */
declare module "assemblyscript/asc" {
  interface Files {
    readFile(name: string): string | null;
    writeFile(name: string, contents: Uint8Array | string): void;
    listFiles(): string[];
  }
  const compiler: {
    main(args: readonly string[], files: Files): Promise<{ error: Error | null; stderr: { toString(): string } }>;
  };
  export default compiler;
}
