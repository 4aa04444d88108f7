/** The HTML of the page; its script renders the rest. */
export const DOCUMENT = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Card sandbox</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/assets/page.css">
  </head>
  <body>
    <div id="page"></div>
    <script type="module" src="/assets/page.js"></script>
  </body>
</html>
`;
