/** The code that makes files and pictures; needed at a download only, and at hand before it. */
export async function loadExports() {
  const [{ chartSvgText }, { chartPng }, { tablesXlsx }, { reportDocx }] = await Promise.all([
    import('#charts/svg-export.ts'), import('#charts/png-export.ts'), import('./export/xlsx.ts'), import('./export/report-docx.ts'),
  ]);
  return { chartSvgText, chartPng, tablesXlsx, reportDocx };
}
