// Points a page at the copy of office.js that the development server serves, so that it works without the network. The
// page's source keeps Microsoft's address, which is the one that is published.
import HtmlPlugin from 'html-webpack-plugin';

/** Where Office wants an add-in to load office.js from. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Where the development server has it. */
export const LOCAL_OFFICE_JS = '/office-js/';

export class LocalOfficeJsPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap('LocalOfficeJs', (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap('LocalOfficeJs', (page) => ({
        ...page,
        html: page.html.replaceAll(`src="${OFFICE_JS}`, `src="${LOCAL_OFFICE_JS}`),
      }));
    });
  }
}
