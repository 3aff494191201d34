/** The code that makes files and pictures, and the font that goes into them; needed at a download only, and at hand before it. */
export async function loadExports() {
  const [{ chartSvgFile, loadFontFaces }, { chartPng }, { tablesXlsx }, { reportDocx }] = await Promise.all([
    import('#charts/svg-export.ts'), import('#charts/png-export.ts'), import('./export/xlsx.ts'), import('./export/report-docx.ts'),
  ]);
  loadFontFaces().catch(() => {
    // It is tried again, and its failure told, when a drawing needs it.
  });
  return { chartSvgFile, chartPng, tablesXlsx, reportDocx };
}
