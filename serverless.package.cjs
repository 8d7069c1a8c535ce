/**
 * Each function in an archive of its own. JOBHUNT_ARTIFACT names one that stands for all, where only the template is
 * wanted; together with JOBHUNT_BUNDLES nothing is bundled then.
 */
module.exports = () =>
  process.env.JOBHUNT_ARTIFACT ? { artifact: process.env.JOBHUNT_ARTIFACT } : { individually: true };
