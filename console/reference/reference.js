/** The API's own description as a page on which every call can be made, with a token under "Authorize". */
globalThis.SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  persistAuthorization: false,
  // Nothing leaves for anybody else's service.
  validatorUrl: null,
});
