/** The code that draws a figure into a file; needed at a download only. */
export async function loadExports() {
  const [{ chartSvgText }, { chartPng }] = await Promise.all([import('#charts/svg-export.ts'), import('#charts/png-export.ts')]);
  return { chartSvgText, chartPng };
}
