/** Every request and answer of the API. Made from functions/docs/openapi.json: npm run generate. */
export interface paths {
  "/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What this is and where to go on */
    get: operations["getRoot"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The console: a web page over this API */
    get: operations["getConsole"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/assets/{file}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A script, style or picture of the console */
    get: operations["getConsoleAssetsByFile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/docs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This API as a page on which each call can be made */
    get: operations["getDocs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/docs/{file}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A script or style of that page */
    get: operations["getDocsByFile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/health": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether requests can be served now */
    get: operations["getHealth"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mcp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The door for assistants: the Model Context Protocol over streamable HTTP, stateless, in JSON
     * @description Give your assistant this address and an access token. With read it looks; with write it also drafts; nothing leaves by it.
     */
    post: operations["postMcp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/openapi.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This API as an OpenAPI 3.1 document */
    get: operations["getOpenapiJson"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/t/{token}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Where a link of a mail leads whose sender turned click tracking on
     * @description Only to the address that was stored when the mail was made, never to anything of the request.
     */
    get: operations["getTByToken"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/t/{token}/seen.gif": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The picture in a mail whose sender turned open tracking on
     * @description The same for every token, ours or not.
     */
    get: operations["getTByTokenSeenGif"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/applications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your applications, newest first */
    get: operations["getApplications"];
    put?: never;
    /**
     * Draft an application
     * @description Nothing leaves. A duplicate (this job, or this role at this company within 90 days) is a 409 that names it.
     */
    post: operations["postApplications"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/applications/{application_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One application */
    get: operations["getApplicationsByApplicationId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change your notes, tags and deadline */
    patch: operations["patchApplicationsByApplicationId"];
    trace?: never;
  };
  "/v1/applications/{application_id}/handed-off": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that you sent it yourself, at the posting's page or in another way */
    post: operations["postApplicationsByApplicationIdHandedOff"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/applications/{application_id}/packet": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What you need to apply at the posting's page yourself */
    get: operations["getApplicationsByApplicationIdPacket"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/applications/{application_id}/preview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Exactly what goes out, and what stands against it */
    get: operations["getApplicationsByApplicationIdPreview"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/applications/{application_id}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move it to another state
     * @description A move that is not allowed is a 409 that names the allowed ones.
     */
    post: operations["postApplicationsByApplicationIdStatus"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/applications/{application_id}/submit": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Queue it: its message leaves when the undo window has ended */
    post: operations["postApplicationsByApplicationIdSubmit"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/applications/{application_id}/timeline": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything that happened to it, newest first */
    get: operations["getApplicationsByApplicationIdTimeline"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/applications/{application_id}/withdraw": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw it; what is queued is cancelled */
    post: operations["postApplicationsByApplicationIdWithdraw"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/audit": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your own trail, newest first */
    get: operations["getAudit"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/auth/google/callback": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Come back from Google
     * @description Answers with the tokens, or, where start was given redirect_to, goes there with the refresh token in a cookie. A browser, which asks for text/html, is led to the console when nobody is signed in.
     */
    get: operations["getAuthGoogleCallback"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/auth/google/start": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Begin to sign in with Google
     * @description Open it in a browser: it goes to Google and comes back signed in.
     */
    get: operations["getAuthGoogleStart"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/auth/refresh": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exchange a refresh token for new tokens
     * @description A refresh token works once. Using one a second time ends the whole session, but within ten seconds it gives the same successor again.
     */
    post: operations["postAuthRefresh"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/auth/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where you are signed in, newest first */
    get: operations["getAuthSessions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/auth/sessions/{session_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End one of your sessions */
    delete: operations["deleteAuthSessionsBySessionId"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/auth/sign-out": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End this session
     * @description Its access token and refresh token are refused from now on.
     */
    post: operations["postAuthSignOut"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/auth/tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your access tokens, what each may do and when it was last used, newest first */
    get: operations["getAuthTokens"];
    put?: never;
    /**
     * Make an access token for a program of yours
     * @description It is shown this once. A token makes no tokens: sign in for it.
     */
    post: operations["postAuthTokens"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/auth/tokens/{access_token_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke an access token: it is refused from now on */
    delete: operations["deleteAuthTokensByAccessTokenId"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/calendar-feed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether your interviews have a secret address, and when it was last read */
    get: operations["getCalendarFeed"];
    put?: never;
    /**
     * Make a secret address at which your calendar reads your interviews
     * @description A former address holds no more.
     */
    post: operations["postCalendarFeed"];
    /** Take the secret address back */
    delete: operations["deleteCalendarFeed"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/calendar.ics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The calendar behind a secret address
     * @description Interviews that stand or took place within 90 days, and the last days of offers. The token is the key.
     */
    get: operations["getCalendarIcs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/certificates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your certificates */
    get: operations["getCertificates"];
    /** Replace all your certificates: what is left out is deleted */
    put: operations["putCertificates"];
    /** Add a certificate */
    post: operations["postCertificates"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/certificates/{certificate_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One certificate */
    get: operations["getCertificatesByCertificateId"];
    /** Replace a certificate: what is left out is emptied */
    put: operations["putCertificatesByCertificateId"];
    post?: never;
    /** Delete a certificate */
    delete: operations["deleteCertificatesByCertificateId"];
    options?: never;
    head?: never;
    /** Change a certificate */
    patch: operations["patchCertificatesByCertificateId"];
    trace?: never;
  };
  "/v1/charts/{chart}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One of your figures as a picture
     * @description SVG without script or outside parts, light or dark as its reader has it, with its words in it.
     */
    get: operations["getChartsByChart"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/companies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Companies by name */
    get: operations["getCompanies"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/companies/{company_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One company: each fact with its source and date, and its open postings */
    get: operations["getCompaniesByCompanyId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Correct a company for yourself
     * @description It stands for you alone; what the source says is shown beside it.
     */
    patch: operations["patchCompaniesByCompanyId"];
    trace?: never;
  };
  "/v1/do-not-contact": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whom no mail of yours may reach, newest first */
    get: operations["getDoNotContact"];
    put?: never;
    /** Put an address or a domain on the list; what is queued for it does not leave */
    post: operations["postDoNotContact"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/do-not-contact/{suppression_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Take an entry off the list */
    delete: operations["deleteDoNotContactBySuppressionId"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/education": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your degrees */
    get: operations["getEducation"];
    put?: never;
    /** Add a degree */
    post: operations["postEducation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/education/{education_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One degree */
    get: operations["getEducationByEducationId"];
    /** Replace a degree: what is left out is emptied */
    put: operations["putEducationByEducationId"];
    post?: never;
    /** Delete a degree */
    delete: operations["deleteEducationByEducationId"];
    options?: never;
    head?: never;
    /** Change a degree */
    patch: operations["patchEducationByEducationId"];
    trace?: never;
  };
  "/v1/email-templates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The product's templates and your own */
    get: operations["getEmailTemplates"];
    put?: never;
    /** Write a template of your own */
    post: operations["postEmailTemplates"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/email-templates/{template_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One template */
    get: operations["getEmailTemplatesByTemplateId"];
    put?: never;
    post?: never;
    /** Delete a template of your own; what was sent by it stays */
    delete: operations["deleteEmailTemplatesByTemplateId"];
    options?: never;
    head?: never;
    /** Change a template of your own */
    patch: operations["patchEmailTemplatesByTemplateId"];
    trace?: never;
  };
  "/v1/email-templates/{template_id}/preview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What a template gives for an application, and what is not filled */
    post: operations["postEmailTemplatesByTemplateIdPreview"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/emails": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your e-mails, newest first */
    get: operations["getEmails"];
    put?: never;
    /** Draft a follow-up, a thank-you, a withdrawal or an answer: nothing leaves before you approve it */
    post: operations["postEmails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/emails/{email_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One e-mail and where it stands */
    get: operations["getEmailsByEmailId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change the words of a draft, or when a queued e-mail leaves */
    patch: operations["patchEmailsByEmailId"];
    trace?: never;
  };
  "/v1/emails/{email_id}/approve": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approve a draft: it leaves at the time shown, and until then it can be taken back */
    post: operations["postEmailsByEmailIdApprove"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/emails/{email_id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Undo: take it back, until its send is claimed */
    post: operations["postEmailsByEmailIdCancel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/emails/{email_id}/resolve": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decide about an e-mail in needs_review: it left, send it again, or cancel it */
    post: operations["postEmailsByEmailIdResolve"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/emails/bounces/seen": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say that you have looked at what bounced: mail that waited for it goes on
     * @description Mail with the status_reason bounce_rate waits for this. Look at GET /v1/emails?status=bounced first: an address that bounced for good is on your do-not-contact list.
     */
    post: operations["postEmailsBouncesSeen"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell how the product is used, with your consent alone
     * @description Needs PUT /v1/me/consents/usage. Of your address the network is kept (/24, /48), of a referrer the origin. DELETE of the consent deletes all of them.
     */
    post: operations["postEvents"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/exchange-rates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The dated exchange rates that offers are compared by */
    get: operations["getExchangeRates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/experience": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your jobs, the current ones first */
    get: operations["getExperience"];
    put?: never;
    /** Add a job */
    post: operations["postExperience"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/experience/{experience_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One job */
    get: operations["getExperienceByExperienceId"];
    /** Replace a job: what is left out is emptied */
    put: operations["putExperienceByExperienceId"];
    post?: never;
    /** Delete a job */
    delete: operations["deleteExperienceByExperienceId"];
    options?: never;
    head?: never;
    /** Change a job */
    patch: operations["patchExperienceByExperienceId"];
    trace?: never;
  };
  "/v1/generations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was generated for you and what it cost, newest first */
    get: operations["getGenerations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/generations/{generation_id}/rating": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Say what you think of it, from 1 to 5 */
    put: operations["putGenerationsByGenerationIdRating"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/google/push": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Google Pub/Sub says that a mailbox changed
     * @description For the push subscription of GMAIL_PUSH_TOPIC alone, which signs each call as the service account GMAIL_PUSH_ACCOUNT. The mailbox is read soon after; nothing of the call is believed but which mailbox to look at.
     */
    post: operations["postGooglePush"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/integrations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is connected for you, and whether it works */
    get: operations["getIntegrations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/integrations/forwarding-address": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** When mail last came to your forwarding address, and what Gmail asks before it forwards */
    get: operations["getIntegrationsForwardingAddress"];
    put?: never;
    /**
     * Make a secret address that your mailbox forwards to, in place of a right to read it
     * @description A former address holds no more.
     */
    post: operations["postIntegrationsForwardingAddress"];
    /** Take the forwarding address back */
    delete: operations["deleteIntegrationsForwardingAddress"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/integrations/google": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Take the permission back and forget it */
    delete: operations["deleteIntegrationsGoogle"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/integrations/google-calendar": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How your Google calendar is used */
    get: operations["getIntegrationsGoogleCalendar"];
    /**
     * Choose the calendar, whether interviews stand in it, and when it reminds
     * @description Events of coming interviews follow within a minute or two. What you leave out is set to its default.
     */
    put: operations["putIntegrationsGoogleCalendar"];
    post?: never;
    /** Use the calendar no more; events that stand in it stay */
    delete: operations["deleteIntegrationsGoogleCalendar"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/integrations/google-sheets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your tracker spreadsheet, and how it stands */
    get: operations["getIntegrationsGoogleSheets"];
    /**
     * Have a tracker spreadsheet, and say how often it is looked at
     * @description Your applications, interviews, offers and funnel, in your own Google account. What you leave out is set to its default.
     */
    put: operations["putIntegrationsGoogleSheets"];
    post?: never;
    /** Use the spreadsheet no more; it stays yours as it is */
    delete: operations["deleteIntegrationsGoogleSheets"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/integrations/google-sheets/conflicts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What you changed in the spreadsheet that could not be taken over */
    get: operations["getIntegrationsGoogleSheetsConflicts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/integrations/google-sheets/conflicts/{conflict_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take over what the spreadsheet said, or keep what stands here */
    post: operations["postIntegrationsGoogleSheetsConflictsByConflictId"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/integrations/google-sheets/sync": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Bring the spreadsheet up to date within a minute */
    post: operations["postIntegrationsGoogleSheetsSync"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/integrations/google/callback": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Come back from Google with the permission
     * @description Answers with what was connected; a browser, which asks for text/html, is led to the console, which says what came of it.
     */
    get: operations["getIntegrationsGoogleCallback"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/integrations/google/connect": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Begin to connect your Gmail and calendar
     * @description The answer sets a cookie: the visit can only be ended by the browser that began it.
     */
    get: operations["getIntegrationsGoogleConnect"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/interview-answers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Draft the answer to an invitation: accept, propose other times, or decline
     * @description It stays a draft until you approve it with POST /v1/emails/{email_id}/approve.
     */
    post: operations["postInterviewAnswers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/interviews": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your interviews, soonest first */
    get: operations["getInterviews"];
    put?: never;
    /**
     * Put an interview down
     * @description For one that no message fixed. The application becomes interviewing where it may.
     */
    post: operations["postInterviews"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/interviews/{interview_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One interview */
    get: operations["getInterviewsByInterviewId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change an interview: its time, place, people, notes or status */
    patch: operations["patchInterviewsByInterviewId"];
    trace?: never;
  };
  "/v1/interviews/{interview_id}/conflicts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What else you have at the time of an interview */
    get: operations["getInterviewsByInterviewIdConflicts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/interviews/{interview_id}/preparation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All that is known for an interview, on one sheet */
    get: operations["getInterviewsByInterviewIdPreparation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/jobs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Search open postings */
    get: operations["getJobs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/jobs/{job_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One posting: text, skills asked, pay, where it was seen, and how it fits you */
    get: operations["getJobsByJobId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/jobs/{job_id}/check": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask whether a posting is still there
     * @description Its own page is asked, at most once an hour whoever asks, at its host's pace; between, what it said last is answered. A posting whose page says that it is gone is retired where no other board shows it.
     */
    post: operations["postJobsByJobIdCheck"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/jobs/{job_id}/not-the-same": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say that a sighting is another job
     * @description For you at once; for everybody when several people have said so, or an operator.
     */
    post: operations["postJobsByJobIdNotTheSame"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/jobs/{job_id}/saved": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Save a posting, or change your notes on it */
    put: operations["putJobsByJobIdSaved"];
    post?: never;
    /** Take a saved posting off your list, notes and all */
    delete: operations["deleteJobsByJobIdSaved"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/jobs/{job_id}/sightings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where a job was seen, what stood there, and why it is taken for one job */
    get: operations["getJobsByJobIdSightings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/languages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your languages */
    get: operations["getLanguages"];
    /** Replace all your languages: what is left out is deleted */
    put: operations["putLanguages"];
    /** Add a language */
    post: operations["postLanguages"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/languages/{language_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One language */
    get: operations["getLanguagesByLanguageId"];
    /** Replace a language: what is left out is emptied */
    put: operations["putLanguagesByLanguageId"];
    post?: never;
    /** Delete a language */
    delete: operations["deleteLanguagesByLanguageId"];
    options?: never;
    head?: never;
    /** Change a language */
    patch: operations["patchLanguagesByLanguageId"];
    trace?: never;
  };
  "/v1/letter-requests": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The letters that you asked for last, and how far they are */
    get: operations["getLetterRequests"];
    put?: never;
    /**
     * Have a letter written, or a part of one, without waiting for it
     * @description Ask GET /v1/letter-requests/{request_id}?wait=20 until it is done. What cannot be written says why.
     */
    post: operations["postLetterRequests"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/letter-requests/{request_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far a letter is that you asked for; `wait` holds the answer until it has ended */
    get: operations["getLetterRequestsByRequestId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/letters": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your letters, newest first */
    get: operations["getLetters"];
    put?: never;
    /**
     * Write a letter for a posting
     * @description Each sentence cites the facts it rests on. One with findings is kept, but cannot be sent.
     */
    post: operations["postLetters"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/letters/{letter_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One letter with its evidence and findings */
    get: operations["getLettersByLetterId"];
    /** Put your own words; they are checked like any */
    put: operations["putLettersByLetterId"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/letters/{letter_id}/compare": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Two letters, sentence by sentence */
    get: operations["getLettersByLetterIdCompare"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/letters/{letter_id}/html": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A letter as HTML
     * @description One with findings is refused.
     */
    get: operations["getLettersByLetterIdHtml"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/letters/{letter_id}/mend": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say what is refused in your profile’s own words, or leave it out
     * @description `mended` tells what gave way to what. 409 where nothing is refused.
     */
    post: operations["postLettersByLetterIdMend"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/letters/{letter_id}/parts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Write one paragraph anew, as the next version
     * @description The rest stays as it is, and so does the letter it is made from.
     */
    post: operations["postLettersByLetterIdParts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/letters/{letter_id}/text": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A letter as text
     * @description One with findings is refused.
     */
    get: operations["getLettersByLetterIdText"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/matches": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The postings that fit you best, with reasons
     * @description Your best 200 of all open postings that meet your hard wishes, best first; the four parts of each score and why.
     */
    get: operations["getMatches"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/matches/{job_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How one posting fits you, and which of your wishes leaves it out */
    get: operations["getMatchesByJobId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/matches/{job_id}/dismissal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Dismiss a posting, saying why
     * @description It leaves your matches at once; the reason shapes later ones and shows in their reasons.
     */
    put: operations["putMatchesByJobIdDismissal"];
    post?: never;
    /**
     * Take a dismissal back
     * @description All its effects go with it: matches are made again as if it had never been said.
     */
    delete: operations["deleteMatchesByJobIdDismissal"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/matches/{job_id}/not-the-same": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take back that a sighting is another job
     * @description Asked of the job or of the posting that was set apart. What was split for everybody stays so.
     */
    delete: operations["deleteMatchesByJobIdNotTheSame"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/matches/dismissals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What you dismissed and why, newest first */
    get: operations["getMatchesDismissals"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/matches/refresh": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Match again now
     * @description Queued. Matches follow changes of profile, preferences and postings by themselves.
     */
    post: operations["postMatchesRefresh"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The signed-in person, the session, the tier and what is connected */
    get: operations["getMe"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change your name or picture */
    patch: operations["patchMe"];
    trace?: never;
  };
  "/v1/me/answers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What you keep to answer forms with */
    get: operations["getMeAnswers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/answers/{answer_key}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Keep an answer, in place of the one there was
     * @description eeo.* are kept only with "consent": true, and go into no packet, letter or prompt.
     */
    put: operations["putMeAnswersByAnswerKey"];
    post?: never;
    /** Delete an answer */
    delete: operations["deleteMeAnswersByAnswerKey"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/answers/fill": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What your answers say to a form’s question
     * @description Nothing is guessed; a current salary is never given.
     */
    get: operations["getMeAnswersFill"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/answers/questions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The questions that forms usually ask, and which answer fills each */
    get: operations["getMeAnswersQuestions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/completeness": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How whole your profile is, 0 to 100, and what is missing */
    get: operations["getMeCompleteness"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/consents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What you agreed to beside the service itself */
    get: operations["getMeConsents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/consents/{purpose}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Agree that how you use the product is kept for a year, to make it better */
    put: operations["putMeConsentsByPurpose"];
    post?: never;
    /** Take a consent back; what was kept by it is deleted */
    delete: operations["deleteMeConsentsByPurpose"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/erasure": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The erasure that you asked for */
    get: operations["getMeErasure"];
    put?: never;
    /**
     * Ask for the erasure of your account and everything in it
     * @description Nothing leaves any more from now on. After 14 days the account ends, its permission at Google is given back, and its rows, files and the readable part of its trail are deleted; until then DELETE takes it back.
     */
    post: operations["postMeErasure"];
    /** Take your erasure back, while it waits */
    delete: operations["deleteMeErasure"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your exports, newest first */
    get: operations["getMeExport"];
    put?: never;
    /**
     * Ask for one file of everything you have
     * @description A ZIP with JSON and CSV of every table, your resumes and your sent messages. Ask GET /v1/me/export/{export_id}?wait=20 until it is ready. Five within a day at most.
     */
    post: operations["postMeExport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/export/{export_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One export, with a link for five minutes once it is ready
     * @description The file is deleted after seven days. The audit trail notes each link that is given.
     */
    get: operations["getMeExportByExportId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/guide": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The first hour: from your resume to your first matches, with the call to make next */
    get: operations["getMeGuide"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/json-resume": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All that you keep of yourself, as a JSON Resume (jsonresume.org)
     * @description POST /v1/resumes/json-resume takes it in again, here or in another account.
     */
    get: operations["getMeJsonResume"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/limits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What your tier allows, and what is left of it */
    get: operations["getMeLimits"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/metrics/activity": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** When your applications leave, answers come and interviews are held, by weekday and hour */
    get: operations["getMetricsActivity"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/metrics/applications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your daily figures, by the days of your time zone */
    get: operations["getMetricsApplications"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/metrics/companies/{company_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether and how soon a company answers */
    get: operations["getMetricsCompaniesByCompanyId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/metrics/funnel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How far your applications came, by period, source, board, channel, resume, prompt or company
     * @description An application belongs to the day it left, or was begun where it has not. Rates carry their 95% interval; days until an answer their quartiles.
     */
    get: operations["getMetricsFunnel"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/metrics/salaries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the postings pay that you applied to, and what you were offered */
    get: operations["getMetricsSalaries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/notices/stop": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The page behind the link of a mail, where its kind is stopped */
    get: operations["getNoticesStop"];
    put?: never;
    /**
     * Stop mails of the kind whose link this is
     * @description Also the one click of mail programs (RFC 8058); the body is not looked at. The token is the key.
     */
    post: operations["postNoticesStop"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/offer-comparisons": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Your offers side by side, for a year and in one currency */
    post: operations["postOfferComparisons"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/offers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your offers, newest first */
    get: operations["getOffers"];
    put?: never;
    /**
     * Put an offer down
     * @description For one that no message made. The application becomes offered where it may.
     */
    post: operations["postOffers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/offers/{offer_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One offer */
    get: operations["getOffersByOfferId"];
    put?: never;
    post?: never;
    /** Remove an offer that was none */
    delete: operations["deleteOffersByOfferId"];
    options?: never;
    head?: never;
    /**
     * Change an offer: its figures, benefits, dates or notes
     * @description Another currency takes the figures that are not given with it away.
     */
    patch: operations["patchOffersByOfferId"];
    trace?: never;
  };
  "/v1/offers/{offer_id}/confirm": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take the figures that a message was read as */
    post: operations["postOffersByOfferIdConfirm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/offers/{offer_id}/decision": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept, negotiate or decline an offer
     * @description Nothing is sent: an answer is drafted where you ask for it.
     */
    post: operations["postOffersByOfferIdDecision"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operator/audit/seals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check the trail’s seals: the first that is broken, if any
     * @description For operators (npm run operator). Entries are sealed an hour after they were written, in batches that each hold the hash of the one before; the hourly schedule goes round them by itself and its log line has the newest seal.
     */
    get: operations["getOperatorAuditSeals"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operator/dead-letters": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How many messages lie in each dead-letter queue
     * @description For operators (npm run operator). docs/runbooks/redrive.md says what to do about them.
     */
    get: operations["getOperatorDeadLetters"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operator/dead-letters/redrive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put messages of one dead-letter queue back on their queue
     * @description For operators (npm run operator). The audit trail says who did and how many. A message is a hint: one that arrives twice finds nothing to do.
     */
    post: operations["postOperatorDeadLettersRedrive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operator/erasures/replay": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Erase again whom a restore of the database brought back
     * @description For operators (npm run operator). Reads the receipts in the bucket; the nightly sweep does the same by itself.
     */
    post: operations["postOperatorErasuresReplay"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operator/exchange-rates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take over a file of exchange rates of the European Central Bank
     * @description For operators. What stands for the same days and currencies is replaced; older days stay.
     */
    post: operations["postOperatorExchangeRates"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operator/jobs/{job_id}/merge": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put another job into this one
     * @description For operators (npm run operator). Sightings and all that people hold of it follow; a split takes it back.
     */
    post: operations["postOperatorJobsByJobIdMerge"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operator/jobs/{job_id}/split": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take sightings out of a job, as a job of their own
     * @description For operators (npm run operator). Undoes a merge; no crawl joins them again.
     */
    post: operations["postOperatorJobsByJobIdSplit"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operator/metrics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How the deployment stands: what waits, what left, what answers cost
     * @description For operators (npm run operator). Written down every hour; newest first, or one figure over time.
     */
    get: operations["getOperatorMetrics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operator/monitoring/activity": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The last 30 days of everybody’s applications, the busiest first
     * @description For operators (npm run operator). People by their number alone; the audit trail notes the look.
     */
    get: operations["getOperatorMonitoringActivity"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operator/monitoring/match-quality": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How well scores foretell: matches, applications and success by score
     * @description For operators (npm run operator).
     */
    get: operations["getOperatorMonitoringMatchQuality"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operator/monitoring/slow-statements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The statements on which the database spends most of its time
     * @description For operators (npm run operator), where pg_stat_statements is loaded. Values are not shown; counted since the server or its statistics began anew.
     */
    get: operations["getOperatorMonitoringSlowStatements"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operator/prompts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Every version of the prompts, with what became of its letters
     * @description For operators (npm run operator).
     */
    get: operations["getOperatorPrompts"];
    put?: never;
    /**
     * Write the next version of a prompt
     * @description For operators. Its variables are checked against the template; it is in use once it is chosen.
     */
    post: operations["postOperatorPrompts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operator/prompts/{prompt_id}/active": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Put a version in use in place of whichever was; an older one rolls back
     * @description For operators. The audit trail says who chose what.
     */
    put: operations["putOperatorPromptsByPromptIdActive"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operator/sources": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Every source with its state
     * @description For operators (npm run operator).
     */
    get: operations["getOperatorSources"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operator/sources/{source_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Switch a source on or off, and set how often it is crawled
     * @description For operators (npm run operator). The audit trail says who changed what.
     */
    patch: operations["patchOperatorSourcesBySourceId"];
    trace?: never;
  };
  "/v1/operator/stops": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Stop all outward acts of everybody, at once
     * @description For operators (npm run operator). What is queued waits; the audit trail says who stopped it.
     */
    put: operations["putOperatorStops"];
    post?: never;
    /**
     * End the stop for everybody
     * @description For operators (npm run operator). Stops of single people stay.
     */
    delete: operations["deleteOperatorStops"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operator/stops/{user_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Stop one person’s outward acts, at once
     * @description For operators (npm run operator). Only an operator ends it; the audit trail says who stopped it.
     */
    put: operations["putOperatorStopsByUserId"];
    post?: never;
    /**
     * End one person’s stop, whoever made it
     * @description For operators (npm run operator).
     */
    delete: operations["deleteOperatorStopsByUserId"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operator/users/{user_id}/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * End every session and access token of a person, at once
     * @description For operators (npm run operator). They may sign in again; the trail of both says who did it.
     */
    delete: operations["deleteOperatorUsersByUserIdSessions"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operator/users/{user_id}/subscription": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A person’s tier and when it ends
     * @description For operators (npm run operator). The audit trail says who changed what. What is beyond a lower tier stays; of matches the best are kept.
     */
    get: operations["getOperatorUsersByUserIdSubscription"];
    /**
     * Set a person’s tier and when it ends
     * @description For operators (npm run operator). The audit trail says who changed what. What is beyond a lower tier stays; of matches the best are kept.
     */
    put: operations["putOperatorUsersByUserIdSubscription"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operator/users/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * People by a part of their name or address
     * @description For operators (npm run operator). Each who is found reads in their trail that an operator looked, and the reason.
     */
    post: operations["postOperatorUsersSearch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/packets/{application_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The packet of a hand-off in one file
     * @description Text to copy from, the letter as text and PDF, the resume, each named as recruiters find it again.
     */
    get: operations["getPacketsByApplicationId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/packets/{application_id}/letter": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The letter of a hand-off as a PDF */
    get: operations["getPacketsByApplicationIdLetter"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/packets/{application_id}/resume": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The resume of a hand-off, as its file */
    get: operations["getPacketsByApplicationIdResume"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/packets/{application_id}/text": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The packet of a hand-off as text, to copy from */
    get: operations["getPacketsByApplicationIdText"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/packets/for-page": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which of your hand-offs the form on a page is for */
    get: operations["getPacketsForPage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/packets/letters/{letter_id}/pdf": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A letter as a PDF
     * @description One with findings is refused.
     */
    get: operations["getPacketsLettersByLetterIdPdf"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/preferences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What you are looking for */
    get: operations["getPreferences"];
    /** Replace what you are looking for; your matches follow */
    put: operations["putPreferences"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change parts of what you are looking for; your matches follow */
    patch: operations["patchPreferences"];
    trace?: never;
  };
  "/v1/profile": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your profile */
    get: operations["getProfile"];
    /** Replace your profile: what is left out is emptied */
    put: operations["putProfile"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change parts of your profile */
    patch: operations["patchProfile"];
    trace?: never;
  };
  "/v1/projects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your projects */
    get: operations["getProjects"];
    /** Replace all your projects: what is left out is deleted */
    put: operations["putProjects"];
    /** Add a project */
    post: operations["postProjects"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/projects/{project_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One project */
    get: operations["getProjectsByProjectId"];
    /** Replace a project: what is left out is emptied */
    put: operations["putProjectsByProjectId"];
    post?: never;
    /** Delete a project */
    delete: operations["deleteProjectsByProjectId"];
    options?: never;
    head?: never;
    /** Change a project */
    patch: operations["patchProjectsByProjectId"];
    trace?: never;
  };
  "/v1/proposals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What your resumes propose to your profile, newest first */
    get: operations["getProposals"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/proposals/{proposal_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One proposed change */
    get: operations["getProposalsByProposalId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/proposals/{proposal_id}/accept": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take one proposed change into your profile
     * @description As proposed, or in your own wording. A conflict says what you have now when that has changed since.
     */
    post: operations["postProposalsByProposalIdAccept"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/proposals/{proposal_id}/reject": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say no to one proposed change: it is not proposed again */
    post: operations["postProposalsByProposalIdReject"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/proposals/{proposal_id}/undo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take your decision on a proposed change back */
    post: operations["postProposalsByProposalIdUndo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/proposed-times": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Times that companies proposed, soonest first, with what else you have then */
    get: operations["getProposedTimes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/proposed-times/{proposed_time_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Put a proposed time aside */
    delete: operations["deleteProposedTimesByProposedTimeId"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/proposed-times/{proposed_time_id}/pick": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pick a proposed time: the times of its round become one interview
     * @description Nothing is sent: draft the answer with POST /v1/interview-answers. Another one of the round moves the interview.
     */
    post: operations["postProposedTimesByProposedTimeIdPick"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/replies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Replies to your applications, newest first */
    get: operations["getReplies"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/replies/{reply_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One reply, its words, and what was read out of them */
    get: operations["getRepliesByReplyId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/replies/{reply_id}/link": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say which application a message is about
     * @description For a message that several applications may have caused, or that the evidence does not settle: one of its suggestions, or any other of yours. It is read then as any other reply.
     */
    post: operations["postRepliesByReplyIdLink"];
    /**
     * Say that a message concerns none of your applications
     * @description All of it is forgotten but its id, so that you are not asked again.
     */
    delete: operations["deleteRepliesByReplyIdLink"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/replies/{reply_id}/review": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say what a reply is
     * @description Confirms or corrects its class. The application moves where its state lets you move it.
     */
    post: operations["postRepliesByReplyIdReview"];
    /**
     * Take back what you said of a reply
     * @description It is again what it was read as, and its application is where it was, unless that has gone on since. An interview that your word put down is cancelled.
     */
    delete: operations["deleteRepliesByReplyIdReview"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/replies/examples": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the replies that you confirmed or corrected
     * @description Whole, as labelled examples: what each is by your word, and what the tiers said before. Nobody else sees them, and nothing is learned from them. Written one a line, they are replayed by `npm run eval -- replies --corrections=FILE`.
     */
    get: operations["getRepliesExamples"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reply-answers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Draft an answer to a message from what you keep
     * @description Each question with its answer and what that stands on; what nothing answers is named. Nothing is sent.
     */
    post: operations["postReplyAnswers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resumes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your resumes, newest first */
    get: operations["getResumes"];
    put?: never;
    /**
     * Announce a resume and get the form to upload it
     * @description PDF, DOCX, plain text, Markdown or JSON Resume of at most 10 MB. Post the file with the form, then confirm.
     */
    post: operations["postResumes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resumes/{resume_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One resume with what was read from it */
    get: operations["getResumesByResumeId"];
    put?: never;
    post?: never;
    /**
     * Delete a resume and its file
     * @description Facts accepted from it stay in the profile.
     */
    delete: operations["deleteResumesByResumeId"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resumes/{resume_id}/accept": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take what was read into your profile
     * @description Only into empty places: what you wrote yourself stays, unless you ask for `changes`. Accepting twice adds nothing.
     */
    post: operations["postResumesByResumeIdAccept"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resumes/{resume_id}/confirm": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The file is up: have it read
     * @description A second call finds nothing to do. Ask for the outcome with GET and wait.
     */
    post: operations["postResumesByResumeIdConfirm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resumes/{resume_id}/download": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A link to the file, valid for five minutes */
    get: operations["getResumesByResumeIdDownload"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resumes/{resume_id}/json-resume": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was read, as a JSON Resume (jsonresume.org)
     * @description It can be uploaded again as it is.
     */
    get: operations["getResumesByResumeIdJsonResume"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resumes/{resume_id}/primary": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make this the resume that applications take by default */
    post: operations["postResumesByResumeIdPrimary"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resumes/{resume_id}/proposals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What one resume proposes to your profile
     * @description Each change by itself, with where the resume says so. The newest resume that was read proposes.
     */
    get: operations["getResumesByResumeIdProposals"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resumes/{resume_id}/retry": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have a resume read once more
     * @description After a failed reading, or to read it by newer rules. What you rejected is not proposed again.
     */
    post: operations["postResumesByResumeIdRetry"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resumes/github/callback": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Come back from GitHub: links, languages and repositories are proposed to your profile
     * @description A browser, which asks for text/html, is led to the console, which says what came of it.
     */
    get: operations["getResumesGithubCallback"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resumes/github/connect": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Begin to have your public side at GitHub read
     * @description No right is asked for: only what everybody sees is read, once. The answer sets a cookie.
     */
    get: operations["getResumesGithubConnect"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resumes/json-resume": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a JSON Resume in: what it says is proposed to your profile
     * @description Yours from GET /v1/me/json-resume, or any of jsonresume.org. Nothing is written before you accept it.
     */
    post: operations["postResumesJsonResume"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resumes/linkedin-export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take your own LinkedIn data export in: what it says is proposed to your profile
     * @description The ZIP that LinkedIn sends you under “Get a copy of your data”. Only profile, positions, education, skills, projects, certifications, languages, addresses and numbers are opened. Nothing is written before you accept it.
     */
    post: operations["postResumesLinkedinExport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resumes/linkedin/callback": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Come back from LinkedIn: its picture of you is taken where you have none, and no permission is kept
     * @description A browser, which asks for text/html, is led to the console, which says what came of it.
     */
    get: operations["getResumesLinkedinCallback"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resumes/linkedin/connect": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Begin to have LinkedIn say who you are there
     * @description By OpenID Connect: name, picture, address, language, once. The rest of your profile comes by your own export (POST /v1/resumes/linkedin-export). The answer sets a cookie.
     */
    get: operations["getResumesLinkedinConnect"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/saved-jobs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Postings that you saved, with your notes, the latest first */
    get: operations["getSavedJobs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/saved-searches": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your saved searches with their new hits */
    get: operations["getSavedSearches"];
    put?: never;
    /**
     * Keep a search
     * @description What it finds from now on is new: postings that come, and postings that change so that they fit.
     */
    post: operations["postSavedSearches"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/saved-searches/{saved_search_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One saved search with its new hits */
    get: operations["getSavedSearchesBySavedSearchId"];
    put?: never;
    post?: never;
    /** Delete a saved search */
    delete: operations["deleteSavedSearchesBySavedSearchId"];
    options?: never;
    head?: never;
    /**
     * Change a saved search
     * @description With another query its hits begin anew.
     */
    patch: operations["patchSavedSearchesBySavedSearchId"];
    trace?: never;
  };
  "/v1/saved-searches/{saved_search_id}/hits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What a search found and you have not seen
     * @description The latest first. Reading does not mark them seen.
     */
    get: operations["getSavedSearchesBySavedSearchIdHits"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/saved-searches/{saved_search_id}/seen": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark hits as seen
     * @description They are not reported again, whatever happens to the postings.
     */
    post: operations["postSavedSearchesBySavedSearchIdSeen"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/settings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your settings */
    get: operations["getSettings"];
    /** Replace your settings; days are counted in the time zone */
    put: operations["putSettings"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change parts of your settings */
    patch: operations["patchSettings"];
    trace?: never;
  };
  "/v1/skills": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your skills */
    get: operations["getSkills"];
    /** Replace all your skills; spellings of one are joined */
    put: operations["putSkills"];
    /**
     * Add a skill
     * @description Another spelling of a skill that you have is a 409.
     */
    post: operations["postSkills"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/skills/{skill_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete a skill */
    delete: operations["deleteSkillsBySkillId"];
    options?: never;
    head?: never;
    /**
     * Change a skill
     * @description The name of another skill that you have is a 409.
     */
    patch: operations["patchSkillsBySkillId"];
    trace?: never;
  };
  "/v1/sources": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The boards you added, and those that are there for everyone
     * @description Boards whose pages may not be fetched say so, with the reason.
     */
    get: operations["getSources"];
    put?: never;
    /**
     * Add an employer's job board by its address
     * @description The board system is recognised from the address, and a first crawl is queued. 200 when it was on your list already.
     */
    post: operations["postSources"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sources/{source_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One source with its last crawls */
    get: operations["getSourcesBySourceId"];
    put?: never;
    post?: never;
    /**
     * Take a source off your list
     * @description Its postings stay, and so does the source for others who added it.
     */
    delete: operations["deleteSourcesBySourceId"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sources/{source_id}/alerts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Read a board's job alerts from your mailbox, or stop
     * @description For boards whose pages may not be fetched. Alerts are read when your mailbox is; their postings are kept, the messages are not.
     */
    put: operations["putSourcesBySourceIdAlerts"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sources/{source_id}/crawl": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Crawl a source now
     * @description Queued. A source that was crawled within the last minute, or is told to wait, is left alone.
     */
    post: operations["postSourcesBySourceIdCrawl"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sources/{source_id}/runs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The crawls of a source, newest first
     * @description What each gave, what could not be read and why, and what it cost.
     */
    get: operations["getSourcesBySourceIdRuns"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sources/supplied": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a job alert, a saved page or a pasted posting
     * @description For LinkedIn, Indeed, Glassdoor and AngelList/Wellfound, whose pages may not be fetched. Nothing is fetched; what is given is read and then dropped. Kept are the board’s public facts alone, shared with everyone: canonical addresses, no tracking, nothing about you. What is known already is not overwritten. An e-mail may have 4 MB (send it in Base64; as text its line breaks and quotes count twice), a page 2 million characters, a text 200,000; more is a 413 or 400 that says what to do instead. A 422 names what is missing.
     */
    post: operations["postSourcesSupplied"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stop": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether anything of yours may leave now */
    get: operations["getStop"];
    /**
     * Stop everything of yours that would leave, at once
     * @description What is queued waits, nothing is lost; no automatic application is chosen.
     */
    put: operations["putStop"];
    post?: never;
    /** Let your sending go on */
    delete: operations["deleteStop"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/support/people/{support_code}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One person by their support code: states, times and codes, nothing that names them
     * @description For support (npm run operator -- add-support) and operators. A person finds their code in /v1/me; their trail says that support looked.
     */
    get: operations["getSupportPeopleBySupportCode"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tailored-resumes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Your own bullets and skills, chosen and ordered for a posting
     * @description Every word is yours; nothing is added or reworded, and each choice says why.
     */
    post: operations["postTailoredResumes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tracker/applications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Write down an application that you made elsewhere
     * @description The same role at the same company again is a 409 that names the one you have.
     */
    post: operations["postTrackerApplications"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tracker/board": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your applications by state, with counts */
    get: operations["getTrackerBoard"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tracker/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All your applications, newest first */
    get: operations["getTrackerExport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tracker/export/csv": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All your applications as CSV, which the import reads again */
    get: operations["getTrackerExportCsv"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tracker/import": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take over the applications of another tracker from its CSV
     * @description First a dry run, which shows what each row becomes and keeps nothing; then with "dry_run": false.
     */
    post: operations["postTrackerImport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tracker/moves": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Move many at once, each with its own result */
    post: operations["postTrackerMoves"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tracker/silent": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Applications without an answer after the usual time, with how each company answered you before */
    get: operations["getTrackerSilent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tracker/tasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is to do for your applications, soonest due first */
    get: operations["getTrackerTasks"];
    put?: never;
    /** Add something to do for an application, with a due date or without */
    post: operations["postTrackerTasks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tracker/tasks/{task_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Take a task away */
    delete: operations["deleteTrackerTasksByTaskId"];
    options?: never;
    head?: never;
    /** Change a task, mark it done, or open it again */
    patch: operations["patchTrackerTasksByTaskId"];
    trace?: never;
  };
  "/v1/webhooks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your webhooks */
    get: operations["getWebhooks"];
    put?: never;
    /**
     * Have an address of yours told what happens
     * @description Each telling carries ids, states and times, never what somebody wrote, and is signed as standardwebhooks.com says.
     */
    post: operations["postWebhooks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/webhooks/{webhook_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of your webhooks */
    get: operations["getWebhooksByWebhookId"];
    put?: never;
    post?: never;
    /** Delete a webhook and what it was told */
    delete: operations["deleteWebhooksByWebhookId"];
    options?: never;
    head?: never;
    /** Change a webhook, or switch it on or off */
    patch: operations["patchWebhooksByWebhookId"];
    trace?: never;
  };
  "/v1/webhooks/{webhook_id}/deliveries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What a webhook was told, newest first
     * @description Kept for 30 days.
     */
    get: operations["getWebhooksByWebhookIdDeliveries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/webhooks/{webhook_id}/redrive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tell a webhook again all that it never took */
    post: operations["postWebhooksByWebhookIdRedrive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/webhooks/{webhook_id}/secret": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give a webhook a new secret; the former signs beside it for a day */
    post: operations["postWebhooksByWebhookIdSecret"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/webhooks/{webhook_id}/test": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Try a webhook out */
    post: operations["postWebhooksByWebhookIdTest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/webhooks/deliveries/{webhook_delivery_id}/replay": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tell something once more */
    post: operations["postWebhooksDeliveriesByWebhookDeliveryIdReplay"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Welcome: {
      name: string;
      openapi: string;
      docs: string;
      console: string;
      sign_in: string;
      health: string;
    };
    Problem: {
      /**
       * @description Names the kind of problem; stable.
       * @example urn:jobhuntai:problem:not_found
       */
      type: string;
      title: string;
      status: number;
      /** @description What was wrong here and what to do about it. */
      detail: string;
      /** @description The id of the request, as in the header X-Request-Id. */
      instance: string;
      /** @description Each field that does not fit. */
      errors?: {
        field: string;
        message: string;
      }[];
      /** @description What is needed to go on: what is left of a limit, the allowed moves. */
      details?: {
        [key: string]: unknown;
      };
    };
    Health: {
      /** @enum {string} */
      status: "ok" | "degraded";
      /** @enum {string} */
      database: "ok" | "away";
    };
    McpMessage: {
      /** @enum {string} */
      jsonrpc: "2.0";
      id?: string | number;
      method: string;
      params?: {
        [key: string]: unknown;
      };
    };
    ApplicationPage: {
      items: components["schemas"]["Application"][];
      next_cursor: string | null;
    };
    Application: {
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description Null for one made elsewhere, whose posting is not here.
       */
      job_id: string | null;
      /**
       * @description Who chose to apply.
       * @enum {string}
       */
      origin: "person" | "automatic" | "import";
      /** @enum {string} */
      status: "draft" | "queued" | "sent" | "delivered" | "viewed" | "responded" | "interviewing" | "rejected" | "offered" | "withdrawn";
      /** @description What you may make of it from here. */
      allowed_moves: ("draft" | "queued" | "sent" | "delivered" | "viewed" | "responded" | "interviewing" | "rejected" | "offered" | "withdrawn")[];
      /** @enum {string} */
      channel: "email" | "url" | "manual";
      job_title: string;
      company_name: string | null;
      application_url: string | null;
      /** @description The credit that the board of this posting asks for; show it with the posting. Null: none is asked. */
      attribution: {
        /** @description The credit to show beside the posting. */
        text: string;
        /** @description Where the credit leads: the posting on the board, else the board. */
        url: string;
        /** @description What must and must not be done, one sentence each. */
        rules: string[];
      } | null;
      to_email: string | null;
      /**
       * @description Who named the address.
       * @enum {string|null}
       */
      to_email_source: "posting" | "person" | null;
      /** Format: uuid */
      resume_id: string | null;
      /** Format: uuid */
      cover_letter_id: string | null;
      override_duplicate: boolean;
      notes: string | null;
      tags: string[];
      /** Format: date */
      deadline: string | null;
      /** @description Why it was chosen, of an automatic one. */
      chosen_for: {
        /** Format: date-time */
        chosen_at: string;
        match_score: number;
        score_line: number;
        /** @enum {string} */
        application_frequency: "conservative" | "moderate" | "aggressive";
        reasons: string[];
      } | null;
      /**
       * Format: date-time
       * @description When the company’s system confirmed it by mail.
       */
      acknowledged_at: string | null;
      /** Format: date-time */
      applied_at: string | null;
      /** Format: date-time */
      scheduled_for: string | null;
      /** Format: date-time */
      response_received_at: string | null;
      /** Format: date-time */
      last_activity_at: string | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    NewApplication: {
      /** Format: uuid */
      job_id: string;
      /**
       * @description email: from your own mailbox. url: at the posting's page, with a packet. manual: in any other way.
       * @enum {string}
       */
      channel: "email" | "url" | "manual";
      /**
       * Format: uuid
       * @description Default: your primary resume, if there is one.
       */
      resume_id?: string;
      /** Format: uuid */
      cover_letter_id?: string;
      /**
       * Format: email
       * @description Only for the channel email, and only needed where the posting names no address. Never guessed.
       * @example jobs@northwind.example
       */
      to_email?: string;
      /**
       * @description Apply although the same role at the same company was applied to within 90 days, or again after a withdrawal.
       * @default false
       */
      override_duplicate?: boolean;
    };
    ApplicationPatch: {
      notes?: string | null;
      tags?: string[];
      /** Format: date */
      deadline?: string | null;
    };
    HandedOff: {
      /**
       * Format: date-time
       * @description When you sent it. Default: now.
       */
      sent_at?: string;
    };
    ApplicationPacket: {
      /** Format: uuid */
      application_id: string;
      job_title: string;
      company_name: string | null;
      application_url: string;
      /** @description The credit that the board of this posting asks for; show it with the posting. Null: none is asked. */
      attribution: {
        /** @description The credit to show beside the posting. */
        text: string;
        /** @description Where the credit leads: the posting on the board, else the board. */
        url: string;
        /** @description What must and must not be done, one sentence each. */
        rules: string[];
      } | null;
      /** @description What the posting's own page said, asked when it was not within ten minutes. */
      posting: {
        /**
         * @description unknown: the page could not be asked, or did not say.
         * @enum {string}
         */
        result: "live" | "gone" | "unknown";
        reason: string;
        /** Format: date-time */
        checked_at: string;
      };
      /** @description Set unless its page still shows the posting. */
      posting_warning: string | null;
      letter_text: string | null;
      /** @description A link of a few minutes. */
      resume: {
        file_name: string;
        /** Format: uri */
        download_url: string;
        /** Format: date-time */
        expires_at: string;
      } | null;
      /** @description Set when the file of your resume cannot be used. */
      resume_warning: string | null;
      /** @description What in the posting would end your application at once. */
      warnings: {
        /** @enum {string} */
        kind: "sponsorship" | "citizenship" | "authorization" | "clearance" | "language" | "experience";
        /**
         * @description unsaid: an answer of yours would settle it.
         * @enum {string}
         */
        certainty: "known" | "unsaid";
        message: string;
        /** @description The posting’s own words. */
        sentence: string | null;
      }[];
      /** @description Yours to the usual questions; never sensitive ones, never your current salary. */
      answers: {
        question_key: string;
        question: string;
        answer: string;
      }[];
      /** @description The form, field by field, from what you have stored; nothing is guessed. */
      form: {
        /** @description The form system behind the address; other where it is not known. */
        system: string;
        label: string;
        fields: {
          /** @description The field’s own name on that page. */
          field: string | null;
          label: string;
          value: string | null;
          /** @description The file of the packet that goes here. */
          file: string | null;
          /** @description Keep your answer there for the next time. */
          answer_key: string | null;
          note: string | null;
        }[];
      };
      contact: {
        name: string;
        email: string;
        phone: string | null;
        location: string | null;
        linkedin_url: string | null;
        github_url: string | null;
        portfolio_url: string | null;
      };
    };
    ApplicationPreview: {
      /** Format: uuid */
      application_id: string;
      from: {
        name: string;
        email: string;
      };
      to: string;
      subject: string;
      body: string;
      attachments: {
        file_name: string;
        content_type: string;
        /** @description Bytes. */
        size: number;
      }[];
      tracking: components["schemas"]["EmailTracking"];
      /**
       * Format: date-time
       * @description When it leaves: as queued, or, for a draft, if submitted now.
       */
      scheduled_for: string;
      undo_window_seconds: number;
      /** @description What does not stand against it, but is worth knowing. */
      warnings: string[];
      /** @description What stands against submitting it. Empty when it may be. */
      blockers: {
        reason: string;
        message: string;
      }[];
    };
    /** @description Nothing, unless you turned it on in your settings; told from when it is queued. */
    EmailTracking: {
      /** @description Whether a picture in it tells that it was opened. */
      opens: boolean;
      /** @description Addresses in it that lead by this service, which learns of clicks. */
      links: string[];
    };
    StatusChange: {
      /** @enum {string} */
      status: "draft" | "queued" | "sent" | "delivered" | "viewed" | "responded" | "interviewing" | "rejected" | "offered" | "withdrawn";
      /**
       * @description Open again a withdrawn application that had left.
       * @default false
       */
      override_duplicate?: boolean;
    };
    SubmittedApplication: {
      application: components["schemas"]["Application"];
      email: components["schemas"]["Email"];
      /** @description What the posting's own page said before it was queued. */
      posting: {
        /**
         * @description unknown: the page could not be asked, or did not say.
         * @enum {string}
         */
        result: "live" | "gone" | "unknown";
        reason: string;
        /** Format: date-time */
        checked_at: string;
      };
      /** @description What does not stand against it, but is worth knowing. */
      warnings: string[];
    };
    Email: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      application_id: string | null;
      /** @enum {string} */
      type: "application" | "follow_up" | "response" | "thank_you" | "withdrawal";
      /**
       * @description sent means that the mailbox accepted it, not that it was delivered. needs_review: nobody can tell whether it left; decide by POST /v1/emails/{id}/resolve.
       * @enum {string}
       */
      status: "draft" | "queued" | "sending" | "sent" | "delivered" | "bounced" | "failed" | "needs_review" | "cancelled";
      /**
       * @description A stable word.
       * @example daily_limit
       */
      status_reason: string | null;
      /** @description What nothing fills of the template of a draft that was written for you. It is not approved before you have written those places yourself. */
      unfilled: string[];
      from_email: string;
      to_emails: string[];
      cc_emails: string[];
      subject: string;
      body: string;
      attachments: {
        file_name: string;
        content_type: string;
        /** @description Bytes. */
        size: number;
      }[];
      /** @description Whether it can still be taken back. */
      can_cancel: boolean;
      /**
       * Format: date-time
       * @description Leaves no earlier: undo over, your send window open, your pace kept. Changeable until it is claimed.
       */
      scheduled_for: string | null;
      /** @enum {string} */
      scheduled_by: "rules" | "person";
      /** Format: uuid */
      template_id: string | null;
      /** Format: uuid */
      interview_id: string | null;
      /**
       * Format: date-time
       * @description When it had stood without a bounce for the hours of your settings.
       */
      delivered_at: string | null;
      tracking: components["schemas"]["EmailTracking"];
      /**
       * Format: date-time
       * @description When a person seems to have opened it first. Null says nothing: it may not be tracked, or read without its picture.
       */
      opened_at: string | null;
      /**
       * Format: date-time
       * @description When a person seems to have followed a link of it first.
       */
      clicked_at: string | null;
      /** Format: date-time */
      next_attempt_at: string | null;
      /** @description How often its send was started. */
      attempts: number;
      /** Format: date-time */
      sent_at: string | null;
      provider_message_id: string | null;
      /** @description Message-ID as the mailbox wrote it. */
      rfc_message_id: string | null;
      thread_id: string | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    ActivityPage: {
      items: components["schemas"]["Activity"][];
      next_cursor: string | null;
    };
    Activity: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      activity_type: "created" | "updated" | "sent" | "delivered" | "opened" | "clicked" | "responded" | "status_changed" | "queued" | "cancelled" | "failed" | "bounced" | "needs_review" | "letter_pinned" | "interview_scheduled" | "offer_received" | "note" | "acknowledged" | "imported";
      description: string | null;
      metadata: {
        [key: string]: unknown;
      };
      /** Format: date-time */
      created_at: string;
    };
    AuditPage: {
      items: components["schemas"]["AuditEntry"][];
      next_cursor: string | null;
    };
    AuditEntry: {
      /** Format: uuid */
      id: string;
      /** @example applications */
      entity_type: string;
      /** Format: uuid */
      entity_id: string | null;
      /** @enum {string} */
      action: "create" | "update" | "delete" | "view";
      /** @enum {string} */
      by: "you" | "operator" | "system";
      /** @description Each changed column with its old and new value; values that are not states, flags, dates or ids appear as a keyed hash. */
      changes: {
        [key: string]: unknown;
      } | null;
      ip_address: string | null;
      user_agent: string | null;
      reason: string | null;
      /** Format: date-time */
      created_at: string;
    };
    SessionTokens: {
      /** @description Goes into the header Authorization: Bearer … */
      access_token: string;
      /** @enum {string} */
      token_type: "Bearer";
      /** @description Seconds until the access token ends. */
      expires_in: number;
      /** @description Works once. Absent where a cookie carries it. */
      refresh_token?: string;
      /** Format: uuid */
      session_id: string;
    };
    Session: {
      /** Format: uuid */
      id: string;
      /** @description Whether this request came with it. */
      is_current: boolean;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      last_used_at: string;
      /** Format: date-time */
      expires_at: string;
      ip_address: string | null;
      user_agent: string | null;
    };
    AccessToken: {
      /** Format: uuid */
      id: string;
      name: string;
      scopes: ("read" | "write" | "act" | "fill")[];
      /** @description Its last four characters. */
      ends_with: string;
      /** @enum {string} */
      status: "live" | "expired" | "revoked";
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      expires_at: string;
      /**
       * Format: date-time
       * @description To the minute.
       */
      last_used_at: string | null;
      /** Format: date-time */
      revoked_at: string | null;
    };
    NewAccessToken: {
      /** Format: uuid */
      id: string;
      name: string;
      scopes: ("read" | "write" | "act" | "fill")[];
      /** @description Its last four characters. */
      ends_with: string;
      /** @enum {string} */
      status: "live" | "expired" | "revoked";
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      expires_at: string;
      /**
       * Format: date-time
       * @description To the minute.
       */
      last_used_at: string | null;
      /** Format: date-time */
      revoked_at: string | null;
      /** @description Shown this once. Goes into the header Authorization: Bearer … */
      token: string;
    };
    CalendarFeed: {
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      last_read_at: string | null;
    };
    NewCalendarFeed: {
      /**
       * Format: uri
       * @description Shown this once. Whoever has it reads your interviews: give it to your calendar and nobody else.
       */
      url: string;
      /** Format: date-time */
      created_at: string;
    };
    CertificateList: {
      items: components["schemas"]["Certificate"][];
    };
    Certificate: {
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description The resume it was accepted from.
       */
      source_resume_id: string | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
      certificate_name: string;
      issuer: string | null;
      url: string | null;
      /** @description YYYY-MM-DD, YYYY-MM or YYYY: as far as it is known. */
      issue_date: string | null;
    };
    NewCertificate: {
      certificate_name: string;
      /** @default null */
      issuer?: string | null;
      /**
       * Format: uri
       * @default null
       */
      url?: string | null;
      /**
       * @description YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.
       * @default null
       * @example 2021-03
       */
      issue_date?: string | null;
    };
    CertificatesPut: {
      items: components["schemas"]["NewCertificate"][];
    };
    CertificatePatch: {
      certificate_name?: string;
      issuer?: string | null;
      /** Format: uri */
      url?: string | null;
      /**
       * @description YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.
       * @example 2021-03
       */
      issue_date?: string | null;
    };
    /** @description As it stands for you, your corrections in their place; GET /v1/companies/{company_id} names each source. */
    CompanySummary: {
      /** Format: uuid */
      id: string;
      name: string;
      website: string | null;
      logo_url: string | null;
      industry: string | null;
      /** @enum {string|null} */
      size_range: "1-10" | "11-50" | "51-200" | "201-500" | "501-1000" | "1000+" | null;
      rating: number | null;
      open_postings: number;
    };
    Company: {
      /** Format: uuid */
      id: string;
      name: string;
      facts: {
        website: components["schemas"]["CompanyFact"];
        logo_url: components["schemas"]["CompanyFact"];
        industry: components["schemas"]["CompanyFact"];
        size_range: components["schemas"]["CompanyFact"];
        rating: components["schemas"]["CompanyFact"];
        headquarters_location: components["schemas"]["CompanyFact"];
        linkedin_url: components["schemas"]["CompanyFact"];
      };
      open_postings: number;
      /** @description The newest open ones, at most 20. */
      postings: {
        /** Format: uuid */
        id: string;
        title: string;
        location: string | null;
        /** Format: date-time */
        posted_date: string | null;
        /** @description The credit that the board of this posting asks for; show it with the posting. Null: none is asked. */
        attribution: {
          /** @description The credit to show beside the posting. */
          text: string;
          /** @description Where the credit leads: the posting on the board, else the board. */
          url: string;
          /** @description What must and must not be done, one sentence each. */
          rules: string[];
        } | null;
      }[];
    };
    CompanyFact: {
      /** @description What stands for you: your correction, else the source's word. */
      value: string | null;
      source_value: string | null;
      source: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      /** Format: date-time */
      seen_at: string | null;
      /**
       * Format: date-time
       * @description When you corrected it; it counts for you alone.
       */
      corrected_at: string | null;
    };
    SuppressionPage: {
      items: components["schemas"]["Suppression"][];
      next_cursor: string | null;
    };
    Suppression: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: "email" | "domain";
      value: string;
      reason: string | null;
      /** @enum {string} */
      source: "person" | "bounce" | "complaint" | "reply" | "operator";
      /** Format: date-time */
      created_at: string;
    };
    NewSuppression: {
      /** @enum {string} */
      kind: "email";
      /** Format: email */
      value: string;
      reason?: string;
    } | {
      /** @enum {string} */
      kind: "domain";
      value: string;
      reason?: string;
    };
    EducationList: {
      items: components["schemas"]["Education"][];
    };
    Education: {
      /** Format: uuid */
      id: string;
      institution_name: string;
      degree: string;
      field_of_study: string | null;
      /** @description YYYY-MM-DD, YYYY-MM or YYYY: as far as it is known. */
      start_date: string | null;
      /** @description YYYY-MM-DD, YYYY-MM or YYYY: as far as it is known. */
      end_date: string | null;
      gpa: number | null;
      gpa_scale: number | null;
      /**
       * Format: uuid
       * @description The resume it was accepted from.
       */
      source_resume_id: string | null;
      /** Format: date-time */
      created_at: string;
    };
    NewEducation: {
      institution_name: string;
      degree: string;
      /** @default null */
      field_of_study?: string | null;
      /**
       * @description YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.
       * @default null
       * @example 2021-03
       */
      start_date?: string | null;
      /**
       * @description YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.
       * @default null
       * @example 2021-03
       */
      end_date?: string | null;
      /** @default null */
      gpa?: number | null;
      /**
       * @description The best possible, such as 4, 5, 10 or 100.
       * @default null
       */
      gpa_scale?: number | null;
    };
    EducationPatch: {
      institution_name?: string;
      degree?: string;
      field_of_study?: string | null;
      /**
       * @description YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.
       * @example 2021-03
       */
      start_date?: string | null;
      /**
       * @description YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.
       * @example 2021-03
       */
      end_date?: string | null;
      gpa?: number | null;
      /** @description The best possible, such as 4, 5, 10 or 100. */
      gpa_scale?: number | null;
    };
    EmailTemplates: {
      items: components["schemas"]["EmailTemplate"][];
    };
    EmailTemplate: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @enum {string} */
      type: "application" | "follow_up" | "thank_you" | "withdrawal";
      subject: string | null;
      body: string;
      /** @description Whether it is taken where none is named; your default comes first. */
      is_default: boolean;
      /** @description The product's own: to be used and copied, not changed. */
      is_system: boolean;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    NewEmailTemplate: {
      name: string;
      /** @enum {string} */
      type: "application" | "follow_up" | "thank_you" | "withdrawal";
      subject: string;
      /** @description {{user_name}}: Your name. {{user_email}}: The address it is sent from. {{user_phone}}: Your phone number, from your profile. {{user_linkedin}}: Your LinkedIn address, from your profile. {{user_portfolio}}: Your portfolio address, from your profile. {{job_title}}: The role, as the posting named it. {{company_name}}: The company, as the posting named it. {{cover_letter}}: The letter pinned to the application. {{applied_on}}: The day the application left, in your time zone. {{interview_on}}: The day of the interview, in your time zone. {{interviewer_name}}: Who interviewed you, as you noted it; else the company's team. */
      body: string;
      /** @default false */
      is_default?: boolean;
    };
    EmailTemplatePatch: {
      name?: string;
      subject?: string;
      /** @description {{user_name}}: Your name. {{user_email}}: The address it is sent from. {{user_phone}}: Your phone number, from your profile. {{user_linkedin}}: Your LinkedIn address, from your profile. {{user_portfolio}}: Your portfolio address, from your profile. {{job_title}}: The role, as the posting named it. {{company_name}}: The company, as the posting named it. {{cover_letter}}: The letter pinned to the application. {{applied_on}}: The day the application left, in your time zone. {{interview_on}}: The day of the interview, in your time zone. {{interviewer_name}}: Who interviewed you, as you noted it; else the company's team. */
      body?: string;
      is_default?: boolean;
    };
    TemplatePreview: {
      subject: string;
      body: string;
      /** @description Each blocks sending: what is unfilled is filled in your profile or application. */
      problems: {
        variable: string;
        /** @enum {string} */
        problem: "unknown" | "unfilled" | "malformed";
      }[];
    };
    PreviewTemplate: {
      /** Format: uuid */
      application_id: string;
      /** Format: uuid */
      interview_id?: string;
    };
    EmailPage: {
      items: components["schemas"]["Email"][];
      next_cursor: string | null;
    };
    NewEmail: {
      /** @enum {string} */
      type: "follow_up" | "thank_you" | "withdrawal" | "response";
      /** Format: uuid */
      application_id: string;
      /**
       * Format: uuid
       * @description Without it and without a body your default template.
       */
      template_id?: string;
      /**
       * Format: uuid
       * @description The one a thank_you is for.
       */
      interview_id?: string;
      /**
       * Format: uuid
       * @description The one a response answers.
       */
      reply_id?: string;
      subject?: string;
      body?: string;
    };
    EmailPatch: {
      subject?: string;
      body?: string;
      /**
       * Format: date-time
       * @description When it leaves. Your own choice is not held back by your send window; caps and pace hold.
       */
      scheduled_for?: string;
    };
    ResolveEmail: {
      /**
       * @description sent: it left, as your Sent folder or the recipient shows. send_again: it did not leave; if it did, the recipient gets it twice. cancel: do not send it.
       * @enum {string}
       */
      decision: "sent" | "send_again" | "cancel";
    };
    BouncesSeen: {
      /**
       * Format: date-time
       * @description Bounces of mail that left before it count no more.
       */
      bounces_seen_at: string;
      /** @description Mails that waited for it; they leave by your window and pace. */
      released: number;
    };
    EventsTaken: {
      accepted: number;
    };
    NewEvents: {
      events: {
        event_type: string;
        /** @default {} */
        event_data?: {
          [key: string]: string | number | boolean | null;
        };
        /**
         * Format: date-time
         * @description Within the last day; default now.
         */
        occurred_at?: string;
        /**
         * Format: uri
         * @description Its origin alone is kept.
         */
        referrer?: string;
      }[];
    };
    ExchangeRates: {
      items: {
        currency: string;
        per_euro: number;
        /** Format: date */
        quoted_on: string;
      }[];
      /**
       * Format: date
       * @description The day of the newest rate; null while there is none.
       */
      newest: string | null;
      /** @description The newest rate is more than a week old, or there is none. */
      is_stale: boolean;
    };
    ExperienceList: {
      items: components["schemas"]["Experience"][];
    };
    Experience: {
      /** Format: uuid */
      id: string;
      company_name: string;
      job_title: string;
      description: string | null;
      location: string | null;
      /** @description YYYY-MM-DD, YYYY-MM or YYYY: as far as it is known. */
      start_date: string;
      /** @description YYYY-MM-DD, YYYY-MM or YYYY: as far as it is known. */
      end_date: string | null;
      is_current: boolean;
      /**
       * Format: uuid
       * @description The resume it was accepted from.
       */
      source_resume_id: string | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    NewExperience: {
      company_name: string;
      job_title: string;
      /**
       * @description One deed a line: letters cite lines.
       * @default null
       */
      description?: string | null;
      /** @default null */
      location?: string | null;
      /**
       * @description YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.
       * @example 2021-03
       */
      start_date: string;
      /**
       * @description YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.
       * @default null
       * @example 2021-03
       */
      end_date?: string | null;
      /** @default false */
      is_current?: boolean;
    };
    ExperiencePatch: {
      company_name?: string;
      job_title?: string;
      /** @description One deed a line: letters cite lines. */
      description?: string | null;
      location?: string | null;
      /**
       * @description YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.
       * @example 2021-03
       */
      start_date?: string;
      /**
       * @description YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.
       * @example 2021-03
       */
      end_date?: string | null;
      is_current?: boolean;
    };
    GenerationPage: {
      items: components["schemas"]["Generation"][];
      next_cursor: string | null;
    };
    Generation: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      type: "cover_letter" | "resume_tailor" | "email_response" | "reply_classification" | "resume_parse";
      model: string | null;
      tokens_input: number | null;
      tokens_output: number | null;
      /** @description Millionths of a dollar. */
      cost_micros: number | null;
      duration_ms: number | null;
      quality_score: number | null;
      user_rating: number | null;
      /** @description Why nothing came of it. */
      failure: string | null;
      /** Format: date-time */
      created_at: string;
    };
    GenerationRating: {
      user_rating: number;
    };
    GmailPush: {
      message: {
        /** @description JSON with emailAddress and historyId, in base64. */
        data: string;
        messageId: string;
      };
      subscription?: string;
    };
    Integrations: {
      items: components["schemas"]["Integration"][];
      /** @description What you have beside an account: false where reading it would answer 404. */
      set_up: {
        google_sheet: boolean;
        google_calendar: boolean;
        forwarding_address: boolean;
      };
      /** @description Where this deployment may ask who you are, by /v1/resumes/{github,linkedin}/connect. */
      can_read: {
        github: boolean;
        linkedin: boolean;
      };
    };
    Integration: {
      /** @enum {string} */
      provider: "google" | "linkedin" | "github";
      /** @description Whose mailbox it is: mail is sent from this address. */
      account_email: string | null;
      /**
       * @description reconnect_required: work waits until it is connected again.
       * @enum {string}
       */
      status: "active" | "reconnect_required";
      status_reason: string | null;
      /** @description What was granted, by Google’s names. */
      scopes: string[];
      capabilities: ("send_mail" | "read_mail" | "calendar" | "sheets")[];
      /** @description Whether Google tells of new mail at once: until expires_at, renewed each day; error says why it cannot. null: the mailbox is polled alone. */
      watch: {
        /** Format: date-time */
        expires_at: string | null;
        error: string | null;
      } | null;
      /** Format: date-time */
      connected_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    ForwardingAddress: {
      /** Format: date-time */
      created_at: string;
      /**
       * Format: date-time
       * @description When mail last came in to it.
       */
      last_mail_at: string | null;
      /** @description What Gmail asks before it forwards `mailbox`: type the code in at its settings, or open the page. Do so only if that mailbox is yours. */
      confirmation: {
        mailbox: string | null;
        code: string | null;
        url: string | null;
        /** Format: date-time */
        received_at: string;
      } | null;
    };
    NewForwardingAddress: {
      /**
       * Format: email
       * @description Shown this once. Let your mailbox forward to it what may be about your applications.
       */
      address: string;
      /** Format: date-time */
      created_at: string;
    };
    Disconnected: {
      /** @description False when Google did not answer: the permission is deleted here, end it at myaccount.google.com/permissions. */
      revoked_at_google: boolean;
    };
    CalendarSettings: {
      /** @description primary, or the id that Google shows in the calendar’s settings. */
      calendar_id: string;
      /** @description Whether the calendar is used at all: conflicts are looked up in it. */
      is_active: boolean;
      /** @description Whether interviews stand in it as events: made, moved and removed with them. */
      auto_schedule: boolean;
      /** @description When the calendar itself reminds; mails follow your settings. */
      reminder_minutes: number[];
      /** @description false: connect it with GET /v1/integrations/google/connect?rights=calendar. */
      connected: boolean;
      /** @description Why the calendar is behind; tried again by itself. */
      problem: string | null;
    };
    CalendarSettingsWrite: {
      /**
       * @description primary, or the id that Google shows in the calendar’s settings.
       * @default primary
       */
      calendar_id?: string;
      /**
       * @description Whether the calendar is used at all: conflicts are looked up in it.
       * @default true
       */
      is_active?: boolean;
      /**
       * @description Whether interviews stand in it as events: made, moved and removed with them.
       * @default true
       */
      auto_schedule?: boolean;
      /**
       * @default [
       *       15,
       *       60
       *     ]
       */
      reminder_minutes?: number[];
    };
    SheetSettings: {
      /** @description The spreadsheet’s name when it is made; renamed there, it keeps that name. */
      sheet_name: string | null;
      /** @description false: neither written nor read; the spreadsheet stays. */
      is_active: boolean;
      /** @description How often what you change there is looked for. What changes here is written within a minute or two. */
      sync_frequency_minutes: number;
      /**
       * Format: uri
       * @description null: it is made by the next run, within a minute.
       */
      spreadsheet_url: string | null;
      /** Format: date-time */
      last_sync_at: string | null;
      /** @description false: allow it with GET /v1/integrations/google/connect?rights=sheets. */
      connected: boolean;
      /** @description Why it is behind; tried again by itself. */
      problem: string | null;
      /** @description Changes made there that could not be taken over. */
      open_conflicts: number;
      /** @description Rows you deleted there: they are still here, and not written again. */
      removed_rows: number;
    };
    SheetSettingsWrite: {
      /**
       * @description The spreadsheet’s name when it is made; renamed there, it keeps that name.
       * @default null
       */
      sheet_name?: string | null;
      /**
       * @description false: neither written nor read; the spreadsheet stays.
       * @default true
       */
      is_active?: boolean;
      /**
       * @description How often what you change there is looked for. What changes here is written within a minute or two.
       * @default 5
       */
      sync_frequency_minutes?: number;
    };
    SheetConflictPage: {
      items: components["schemas"]["SheetConflict"][];
      next_cursor: string | null;
    };
    SheetConflict: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      application_id: string;
      /** @enum {string} */
      field: "status" | "notes";
      /** @description What the spreadsheet said. */
      sheet_value: string;
      /** @description What stood here, and was kept. */
      own_value: string;
      reason: string;
      /** @enum {string} */
      state: "open" | "taken" | "dismissed";
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      resolved_at: string | null;
    };
    SheetConflictDecision: {
      /**
       * @description sheet: take over what the spreadsheet said, if it is allowed.
       * @enum {string}
       */
      keep: "sheet" | "own";
    };
    SheetSync: {
      /**
       * @description Write rows again that were deleted there.
       * @default false
       */
      restore_rows?: boolean;
      /**
       * @description Make another spreadsheet; the former one is left alone.
       * @default false
       */
      make_new?: boolean;
    };
    Connected: {
      account_email: string;
      capabilities: ("send_mail" | "read_mail" | "calendar" | "sheets")[];
    };
    ConnectStarted: {
      /**
       * Format: uri
       * @description Open it in the browser that made this request, within ten minutes.
       */
      authorization_url: string;
    };
    InterviewAnswer: {
      /**
       * Format: uuid
       * @description The message that invited.
       */
      reply_id: string;
      /** @enum {string} */
      answer: "accept" | "other_times" | "decline";
      /**
       * Format: uuid
       * @description What is accepted or declined. Default: the one of the message.
       */
      interview_id?: string;
      /**
       * @description When you could, for other_times.
       * @default []
       */
      times?: string[];
    };
    InterviewPage: {
      items: components["schemas"]["Interview"][];
      next_cursor: string | null;
    };
    Interview: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      application_id: string;
      /**
       * Format: uuid
       * @description The reply it was read from.
       */
      reply_id: string | null;
      /** @enum {string|null} */
      interview_type: "phone_screen" | "technical" | "behavioral" | "onsite" | "final" | null;
      /** Format: date-time */
      scheduled_at: string;
      duration_minutes: number | null;
      location: string | null;
      meeting_url: string | null;
      interviewer_name: string | null;
      interviewer_email: string | null;
      notes: string | null;
      /** @enum {string} */
      status: "scheduled" | "completed" | "cancelled" | "rescheduled";
      /** @description Whether an event of it stands in your Google calendar. */
      in_calendar: boolean;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    NewInterview: {
      /** Format: uuid */
      application_id: string;
      /** Format: date-time */
      scheduled_at: string;
      /** @enum {string|null} */
      interview_type?: "phone_screen" | "technical" | "behavioral" | "onsite" | "final" | null;
      duration_minutes?: number | null;
      location?: string | null;
      /** Format: uri */
      meeting_url?: string | null;
      interviewer_name?: string | null;
      /** Format: email */
      interviewer_email?: string | null;
      notes?: string | null;
    };
    InterviewPatch: {
      /** Format: date-time */
      scheduled_at?: string;
      /** @enum {string} */
      status?: "scheduled" | "completed" | "cancelled" | "rescheduled";
      /** @enum {string|null} */
      interview_type?: "phone_screen" | "technical" | "behavioral" | "onsite" | "final" | null;
      duration_minutes?: number | null;
      location?: string | null;
      /** Format: uri */
      meeting_url?: string | null;
      interviewer_name?: string | null;
      /** Format: email */
      interviewer_email?: string | null;
      notes?: string | null;
    };
    Conflicts: {
      interviews: {
        /** Format: uuid */
        interview_id: string;
        /** Format: uuid */
        application_id: string;
        company_name: string | null;
        job_title: string | null;
        /** Format: date-time */
        scheduled_at: string;
        duration_minutes: number | null;
      }[];
      /**
       * @description Whether your Google calendar could be looked at; unavailable: it gave no answer just now.
       * @enum {string}
       */
      calendar: "checked" | "not_connected" | "unavailable";
      /** @description What takes the time in your calendar; what it is about is not read. */
      busy: {
        /** Format: date-time */
        starts_at: string;
        /** Format: date-time */
        ends_at: string;
      }[];
    };
    Preparation: {
      interview: components["schemas"]["Interview"];
      conflicts: components["schemas"]["Conflicts"];
      application: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        status: "draft" | "queued" | "sent" | "delivered" | "viewed" | "responded" | "interviewing" | "rejected" | "offered" | "withdrawn";
        job_title: string | null;
        company_name: string | null;
        /** Format: date-time */
        applied_at: string | null;
        notes: string | null;
      };
      /** @description The posting as it was when you applied, whatever became of it. */
      posting: {
        title: string | null;
        company_name: string | null;
        location: string | null;
        description: string | null;
        url: string | null;
      };
      sent: {
        subject: string | null;
        body: string | null;
        /** Format: date-time */
        at: string;
        /** @enum {string} */
        type: "application" | "follow_up" | "response" | "thank_you" | "withdrawal";
        to: string[];
        /** @description Names of the files that went with it. */
        attachments: string[];
      }[];
      /** @description The letter of the application. */
      letter: string | null;
      /** @description What the company wrote to you, in any application to it, newest first. */
      messages: {
        subject: string | null;
        body: string | null;
        /** Format: date-time */
        at: string;
        /** Format: uuid */
        reply_id: string;
        from: string;
        /** @enum {string|null} */
        classification: "interview_request" | "rejection" | "request_info" | "automated" | "spam" | "offer" | "unclassified" | null;
      }[];
      people: {
        name: string | null;
        email: string | null;
        /** @enum {string} */
        role: "interviewer" | "correspondent" | "recipient";
      }[];
      earlier_interviews: components["schemas"]["Interview"][];
    };
    JobCheck: {
      /**
       * @description unknown: the page could not be asked, or did not say.
       * @enum {string}
       */
      result: "live" | "gone" | "unknown";
      reason: string;
      /** Format: date-time */
      checked_at: string;
      /** Format: uuid */
      job_id: string;
      /**
       * Format: date-time
       * @description Its page is not asked again before; until then the same is answered. null: the posting is closed.
       */
      next_check_at: string | null;
    };
    SightingList: {
      /** Format: uuid */
      job_id: string;
      /** @description How often a source put the same job out again. */
      repost_count: number;
      sources_count: number;
      items: components["schemas"]["Sighting"][];
    };
    Sighting: {
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description What stood there, as a posting of its own: GET /v1/jobs/{posting_id}.
       */
      posting_id: string;
      source: {
        /** Format: uuid */
        id: string;
        name: string;
      };
      url: string;
      /** @description The credit that the board of this posting asks for; show it with the posting. Null: none is asked. */
      attribution: {
        /** @description The credit to show beside the posting. */
        text: string;
        /** @description Where the credit leads: the posting on the board, else the board. */
        url: string;
        /** @description What must and must not be done, one sentence each. */
        rules: string[];
      } | null;
      /** Format: date-time */
      first_seen_at: string;
      /** Format: date-time */
      last_seen_at: string;
      /** Format: date-time */
      gone_at: string | null;
      /** @description The job takes its title, description and salary from here. */
      is_shown: boolean;
      title: string;
      company_name: string | null;
      location: string | null;
      /** Format: date-time */
      posted_date: string | null;
      /** Format: date-time */
      expiry_date: string | null;
      states_salary: boolean;
      /** @description Why it is taken for the same job ("same apply URL"); empty for the first one. */
      joined_because: string[];
      /** @enum {string|null} */
      joined_by: "rule" | "operator" | null;
      /** @description You said that it is another job. */
      not_the_same: boolean;
    };
    LanguageList: {
      items: components["schemas"]["Language"][];
    };
    Language: {
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description The resume it was accepted from.
       */
      source_resume_id: string | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
      language_name: string;
      fluency: string | null;
    };
    NewLanguage: {
      language_name: string;
      /**
       * @description In your words: C1, native, fluent.
       * @default null
       * @example C1
       */
      fluency?: string | null;
    };
    LanguagesPut: {
      items: components["schemas"]["NewLanguage"][];
    };
    LanguagePatch: {
      language_name?: string;
      /**
       * @description In your words: C1, native, fluent.
       * @example C1
       */
      fluency?: string | null;
    };
    LetterRequests: {
      items: components["schemas"]["LetterRequestState"][];
    };
    LetterRequestState: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      status: "queued" | "running" | "done" | "failed";
      /**
       * Format: uuid
       * @description The letter, once it is done.
       */
      letter_id: string | null;
      /** @description Why none was written, as a word. */
      failure: string | null;
      /** @description The same in a sentence, with what to do. */
      problem: string | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      finished_at: string | null;
    };
    NewLetterRequest: {
      /**
       * Format: uuid
       * @description Write a letter for this posting.
       */
      job_id?: string;
      /**
       * @default professional
       * @enum {string}
       */
      tone?: "professional" | "casual" | "enthusiastic";
      /**
       * @default medium
       * @enum {string}
       */
      length?: "short" | "medium" | "long";
      /**
       * Format: uuid
       * @description Or write one paragraph of this letter anew.
       */
      letter_id?: string;
      paragraph?: number;
    };
    LetterPage: {
      items: components["schemas"]["LetterSummary"][];
      next_cursor: string | null;
    };
    LetterSummary: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      job_id: string | null;
      /** Format: uuid */
      application_id: string | null;
      version: number;
      /** @enum {string} */
      tone: "professional" | "casual" | "enthusiastic";
      /** @enum {string} */
      length: "short" | "medium" | "long";
      /** @description `local-…`: written without a model. */
      model_used: string;
      tokens_used: number;
      generation_time_ms: number;
      is_edited: boolean;
      /**
       * Format: uuid
       * @description The letter that this one was written anew from, in part.
       */
      made_from: string | null;
      /** @description Of 100, by the written rubric; `scores` says why. */
      quality_score: number | null;
      ats_score: number | null;
      /** @description False while there are findings: it can then not be sent. */
      usable: boolean;
      /** @description What nothing in the profile supports. Change the text or add the fact. */
      findings: {
        /** @enum {string} */
        kind: "uncited_claim" | "unknown_fact" | "unsupported_number" | "unsupported_duration" | "unsupported_date" | "unsupported_employer" | "unsupported_title" | "unsupported_degree" | "unsupported_skill" | "unsupported_name" | "unsupported_scope" | "unsupported_wording" | "unsupported_availability" | "superlative" | "wrong_company" | "wrong_role" | "salary_disclosed" | "overlong_sentence";
        sentence: number;
        text: string;
        message: string;
      }[];
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    Letter: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      job_id: string | null;
      /** Format: uuid */
      application_id: string | null;
      version: number;
      /** @enum {string} */
      tone: "professional" | "casual" | "enthusiastic";
      /** @enum {string} */
      length: "short" | "medium" | "long";
      /** @description `local-…`: written without a model. */
      model_used: string;
      tokens_used: number;
      generation_time_ms: number;
      is_edited: boolean;
      /**
       * Format: uuid
       * @description The letter that this one was written anew from, in part.
       */
      made_from: string | null;
      /** @description Of 100, by the written rubric; `scores` says why. */
      quality_score: number | null;
      ats_score: number | null;
      /** @description False while there are findings: it can then not be sent. */
      usable: boolean;
      /** @description What nothing in the profile supports. Change the text or add the fact. */
      findings: {
        /** @enum {string} */
        kind: "uncited_claim" | "unknown_fact" | "unsupported_number" | "unsupported_duration" | "unsupported_date" | "unsupported_employer" | "unsupported_title" | "unsupported_degree" | "unsupported_skill" | "unsupported_name" | "unsupported_scope" | "unsupported_wording" | "unsupported_availability" | "superlative" | "wrong_company" | "wrong_role" | "salary_disclosed" | "overlong_sentence";
        sentence: number;
        text: string;
        message: string;
      }[];
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
      content: string;
      /** @description As it was generated, once you have put your own words; null while it still is. */
      generated_content: string | null;
      scores: {
        quality: {
          name: string;
          points: number;
          of: number;
          why: string;
        }[];
        ats: {
          name: string;
          points: number;
          of: number;
          why: string;
        }[];
      } | null;
      sentences: {
        text: string;
        fact_ids: string[];
        paragraph: number;
      }[];
      /** @description The facts that the sentences cite, as they were. */
      facts: ({
        id: string;
        /** @enum {string} */
        kind: "name";
        name: string;
      } | {
        id: string;
        /** @enum {string} */
        kind: "headline";
        text: string;
      } | {
        id: string;
        /** @enum {string} */
        kind: "location";
        text: string;
      } | {
        id: string;
        /** @enum {string} */
        kind: "availability";
        /** @enum {string} */
        availability: "immediate" | "2_weeks" | "1_month" | "passive";
      } | {
        id: string;
        /** @enum {string} */
        kind: "years";
        years: number;
      } | {
        id: string;
        /** @enum {string} */
        kind: "skill";
        name: string;
        years: number | null;
        /** @enum {string|null} */
        level: "beginner" | "intermediate" | "advanced" | "expert" | null;
      } | {
        id: string;
        /** @enum {string} */
        kind: "experience";
        company: string;
        title: string;
        start: string;
        end: string | null;
      } | {
        id: string;
        /** @enum {string} */
        kind: "achievement";
        experience_id: string;
        company: string;
        text: string;
      } | {
        id: string;
        /** @enum {string} */
        kind: "education";
        institution: string;
        degree: string;
        field: string | null;
        start: string | null;
        end: string | null;
      } | {
        id: string;
        /** @enum {string} */
        kind: "certificate";
        name: string;
        issuer: string | null;
        date: string | null;
      } | {
        id: string;
        /** @enum {string} */
        kind: "language";
        name: string;
        fluency: string | null;
      })[];
      /** @description What was refused and gave way to the facts in plain words: `instead` is empty where a sentence was left out. Empty once you have put your own words. */
      mended: {
        text: string;
        because: string[];
        instead: string;
      }[];
    };
    NewLetter: {
      /** Format: uuid */
      job_id: string;
      /**
       * @default professional
       * @enum {string}
       */
      tone?: "professional" | "casual" | "enthusiastic";
      /**
       * @default medium
       * @enum {string}
       */
      length?: "short" | "medium" | "long";
    };
    /** @description Blank lines separate paragraphs. */
    LetterEdit: {
      content: string;
    };
    LetterComparison: {
      first: components["schemas"]["LetterSummary"];
      second: components["schemas"]["LetterSummary"];
      /** @description In reading order: what both say, and what only one does. */
      sentences: {
        text: string;
        /** @enum {string} */
        in: "both" | "first" | "second";
      }[];
    };
    LetterPart: {
      /** @description Counted from 0, as the sentences give it. */
      paragraph: number;
    };
    Me: {
      /** Format: uuid */
      id: string;
      email: string;
      email_verified: boolean;
      name: string;
      picture_url: string | null;
      /** @enum {string} */
      subscription_tier: "free" | "pro" | "enterprise";
      /** Format: date-time */
      subscription_expires_at: string | null;
      /**
       * @description What counts now: free, once the subscription has expired. See /v1/me/limits.
       * @enum {string}
       */
      effective_tier: "free" | "pro" | "enterprise";
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
      /** Format: date-time */
      last_login_at: string | null;
      /** Format: uuid */
      session_id: string | null;
      /** @description A pseudonym for whoever helps the person: it tells nothing of them. */
      support_code: string;
      /**
       * Format: date-time
       * @description When you asked for the erasure of your account; null: you did not. See /v1/me/erasure.
       */
      erasure_requested_at: string | null;
      /** @description Accounts that may be used for the person, by what each permits. */
      connections: {
        provider: string;
        scopes: string[];
        /** Format: date-time */
        connected_at: string;
      }[];
    };
    AnswerList: {
      items: components["schemas"]["Answer"][];
    };
    Answer: {
      answer_key: string;
      /** @description By its kind: work_authorisation.DE is {"status": "citizen", "needs_sponsorship": false}; see /v1/me/answers/questions. */
      value?: unknown;
      /** @description Kept by your consent alone; in no packet, letter or prompt. */
      is_sensitive: boolean;
      /** Format: date-time */
      consented_at: string | null;
      /** Format: date-time */
      updated_at: string;
    };
    AnswerPut: {
      /** @description By its kind: work_authorisation.DE is {"status": "citizen", "needs_sponsorship": false}; see /v1/me/answers/questions. */
      value?: unknown;
      /**
       * @description True, for a sensitive one: you want it kept.
       * @default false
       */
      consent?: boolean;
    };
    FilledAnswer: {
      /** @description Null for a question that is not usual. */
      question_key: string | null;
      answer: string | null;
      /** @description Where to keep an answer that is missing. */
      answer_key: string | null;
      is_sensitive: boolean;
      note: string | null;
    };
    UsualQuestions: {
      items: {
        question_key: string;
        question: string;
        /** @description answers.<key> or profile.<field>; null for what nothing fills, such as a current salary. */
        filled_by: string | null;
        is_sensitive: boolean;
        /** @description JSON Schema of the answer’s value; null where none is kept. */
        value_schema?: unknown;
      }[];
    };
    Completeness: {
      percent: number;
      /** @description The greatest gain first. */
      missing: {
        key: string;
        /** @description Of 100. */
        weight: number;
        /** @description What it would add now. */
        gain: number;
        why: string;
        next: {
          method: string;
          /** @example /v1/skills */
          path: string;
        };
      }[];
    };
    /** @description What you agreed to beside the service itself; nothing is agreed to by default. */
    Consents: {
      items: {
        /** @enum {string} */
        purpose: "usage";
        /** Format: date-time */
        given_at: string;
      }[];
    };
    Erasure: {
      /**
       * Format: uuid
       * @description The number of the receipt: keep it.
       */
      id: string;
      /** @enum {string} */
      stage: "waiting" | "ended" | "revoked" | "rows_gone" | "forgotten" | "finished" | "cancelled";
      /** Format: date-time */
      requested_at: string;
      /**
       * Format: date-time
       * @description Until then DELETE /v1/me/erasure takes it back.
       */
      due_at: string;
    };
    ErasureRequest: {
      /** @description Your own address, so that nothing is erased by a slip. */
      email: string;
    };
    DataExportList: {
      items: components["schemas"]["DataExport"][];
    };
    DataExport: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      status: "queued" | "running" | "ready" | "failed" | "expired";
      /** @description Why it failed. Ask for another one. */
      failure: string | null;
      size_bytes: number | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      finished_at: string | null;
      /**
       * Format: date-time
       * @description When the file is deleted.
       */
      expires_at: string | null;
      /** @description A link for five minutes, in the answer for one export alone. */
      download: {
        url: string;
        /** Format: date-time */
        expires_at: string;
      } | null;
    };
    Guide: {
      steps: {
        key: string;
        title: string;
        /**
         * @description next: it can be done now.
         * @enum {string}
         */
        state: "done" | "next" | "blocked";
        counts: {
          [key: string]: number;
        };
        /** @description What would make it better, or why there is nothing yet. */
        missing: string[];
        /** @description Another step, or what is waited for. */
        blocked_by: string | null;
        call: {
          method: string;
          /** @example /v1/skills */
          path: string;
          /** @description An example. */
          body: {
            [key: string]: unknown;
          } | null;
        } | null;
      }[];
      /** @description The first step that can be done now. */
      next: string | null;
      done: number;
    };
    /** @description As https://jsonresume.org/schema says, version 1.0.0. */
    JsonResume: {
      basics?: {
        [key: string]: unknown;
      };
      work?: {
        [key: string]: unknown;
      }[];
      education?: {
        [key: string]: unknown;
      }[];
      skills?: {
        [key: string]: unknown;
      }[];
      projects?: {
        [key: string]: unknown;
      }[];
      certificates?: {
        [key: string]: unknown;
      }[];
      languages?: {
        [key: string]: unknown;
      }[];
    } & {
      [key: string]: unknown;
    };
    Limits: {
      /**
       * @description What the person has, or had until it expired.
       * @enum {string}
       */
      subscription_tier: "free" | "pro" | "enterprise";
      /** Format: date-time */
      subscription_expires_at: string | null;
      /**
       * @description What counts now: free, once it has expired. Nothing is deleted then.
       * @enum {string}
       */
      tier: "free" | "pro" | "enterprise";
      is_expired: boolean;
      /** @description How far back the trail and the daily figures are shown. */
      history_days: number;
      limits: {
        /** @enum {string} */
        limit: "sources" | "matches_kept" | "letters_per_day" | "sends_per_day" | "model_micros_per_day";
        allowed: number;
        used: number;
        left: number;
        /** @description Of sends: what your preferences allow a day, by number and by frequency. The lower of both holds. */
        own_limit: number | null;
        /**
         * Format: date-time
         * @description Of daily ones: midnight in your time zone.
         */
        resets_at: string | null;
      }[];
    };
    /** @description Seven days from Monday, each of 24 hours in the zone of your settings. Applications made elsewhere are left out: they have a day and no hour. */
    ActivityMap: {
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      timezone: string;
      sent: number[][];
      responded: number[][];
      interviews: number[][];
    };
    ApplicationMetrics: {
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      timezone: string;
      totals: {
        applications_sent: number;
        applications_viewed: number;
        responses_received: number;
        interviews_scheduled: number;
        offers_received: number;
      };
      /** @description Days on which nothing happened are left out. Rolled up every hour; late data changes past days. */
      days: {
        /** Format: date */
        date: string;
        applications_sent: number;
        applications_viewed: number;
        responses_received: number;
        interviews_scheduled: number;
        offers_received: number;
        average_response_days: number | null;
        /** Format: date-time */
        updated_at: string;
      }[];
    };
    /** @description Told only where at least five people applied, so that it tells of nobody. */
    Responsiveness: {
      /** Format: uuid */
      company_id: string;
      /** @description How many people’s applications it is from; null below five. */
      people: number | null;
      response_rate: components["schemas"]["Rate"];
      response_days: components["schemas"]["Spread"];
      /** Format: date-time */
      computed_at: string | null;
    };
    /** @description A share with its 95% interval (Wilson); null where there is nothing to count. */
    Rate: {
      hits: number;
      of: number;
      value: number | null;
      low: number | null;
      high: number | null;
    } | null;
    /** @description Quartiles in days, fractions kept. */
    Spread: {
      count: number;
      q1: number | null;
      median: number | null;
      q3: number | null;
    } | null;
    FunnelFigures: {
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      timezone: string;
      /** @enum {string} */
      by: "all" | "day" | "week" | "month" | "source" | "board" | "channel" | "resume" | "prompt" | "company";
      total: components["schemas"]["Funnel"];
      /** @description At most 500: of periods the newest, of others the largest. */
      groups: components["schemas"]["Funnel"][];
    };
    /** @description What left is what the later steps are counted among. */
    Funnel: {
      /** @description Which group; null: the mark is not known, or all in one. */
      key: string | null;
      created: number;
      sent: number;
      viewed: number;
      responded: number;
      interviewed: number;
      offered: number;
      rejected: number;
      response_rate: components["schemas"]["Rate"];
      interview_rate: components["schemas"]["Rate"];
      offer_rate: components["schemas"]["Rate"];
      response_days: components["schemas"]["Spread"];
    };
    /** @description A year’s pay in minor units, by currency; nothing is converted. */
    SalaryPicture: {
      items: {
        /** @enum {string} */
        kind: "posted" | "offered";
        currency: string;
        count: number;
        low_minor: number;
        q1_minor: number;
        median_minor: number;
        q3_minor: number;
        high_minor: number;
      }[];
    };
    OfferComparison: {
      currency: string;
      items: {
        offer: components["schemas"]["Offer"];
        /** @description Units of the asked currency for one of the offer’s. */
        rate: number | null;
        /**
         * @description dated: a published rate of rate_date. rough: a value that is right to the order of magnitude only, so give a rate. unknown: not converted.
         * @enum {string}
         */
        rate_source: "same" | "given" | "dated" | "rough" | "unknown";
        /**
         * Format: date
         * @description The day of a dated rate; of two, the older one.
         */
        rate_date: string | null;
        /** @description The dated rate is more than a week old. */
        rate_is_stale: boolean;
        yearly_minor: number | null;
        bonus_minor: number | null;
        signing_bonus_minor: number | null;
        /** @description A year’s pay with bonus and signing bonus. */
        first_year_minor: number | null;
        /** @description How far its first year is below the best one. */
        below_best_percent: number | null;
      }[];
    };
    Offer: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      application_id: string;
      /**
       * Format: uuid
       * @description The message that made it.
       */
      reply_id: string | null;
      company_name: string | null;
      job_title: string | null;
      /** @enum {string} */
      status: "pending" | "accepted" | "declined" | "negotiating";
      /** @description For one salary_period, in minor units. */
      salary_offered_minor: number | null;
      salary_currency: string;
      /** @enum {string} */
      salary_period: "hour" | "day" | "week" | "month" | "year";
      /** @description A year. */
      bonus_offered_minor: number | null;
      /** @description Paid once. */
      signing_bonus_minor: number | null;
      equity_offered: string | null;
      benefits: string[];
      /** Format: date */
      start_date: string | null;
      /**
       * Format: date
       * @description The last day on which you may accept it.
       */
      expiry_date: string | null;
      notes: string | null;
      salary_yearly_minor: number | null;
      /** @description What a message of the company says: take it with POST /v1/offers/{offer_id}/confirm. */
      proposed: {
        salary_offered_minor: number | null;
        salary_upto_minor: number | null;
        salary_currency: string | null;
        /** @enum {string|null} */
        salary_period: "hour" | "day" | "week" | "month" | "year" | null;
        /** @default null */
        signing_bonus_minor?: number | null;
        /**
         * Format: date
         * @default null
         */
        start_date?: string | null;
        /**
         * Format: date
         * @default null
         */
        expiry_date?: string | null;
        /**
         * @description What it says beside the pay, in its own words.
         * @default []
         */
        terms?: string[];
        /** @description The sentence it was read from. */
        evidence: string;
        /** Format: uuid */
        reply_id: string;
      } | null;
      /** Format: date-time */
      decided_at: string | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    CompareOffers: {
      /**
       * @description ISO 4217
       * @example EUR
       */
      currency: string;
      /**
       * @description How many units of `currency` one unit of each is worth, as your bank says today.
       * @default []
       */
      rates?: {
        /**
         * @description ISO 4217
         * @example EUR
         */
        currency: string;
        rate: number;
      }[];
      /**
       * @default [
       *       "pending",
       *       "negotiating",
       *       "accepted"
       *     ]
       */
      statuses?: ("pending" | "accepted" | "declined" | "negotiating")[];
    };
    Offers: {
      items: components["schemas"]["Offer"][];
    };
    NewOffer: {
      /** Format: uuid */
      application_id: string;
      /** @description For one salary_period, in minor units. */
      salary_offered_minor?: number | null;
      /**
       * @description ISO 4217
       * @example EUR
       */
      salary_currency?: string;
      /** @enum {string} */
      salary_period?: "hour" | "day" | "week" | "month" | "year";
      /** @description A year. */
      bonus_offered_minor?: number | null;
      /** @description Paid once. */
      signing_bonus_minor?: number | null;
      equity_offered?: string | null;
      benefits?: string[];
      /** Format: date */
      start_date?: string | null;
      /**
       * Format: date
       * @description The last day on which you may accept it.
       */
      expiry_date?: string | null;
      notes?: string | null;
    };
    OfferPatch: {
      /** @description For one salary_period, in minor units. */
      salary_offered_minor?: number | null;
      /**
       * @description ISO 4217
       * @example EUR
       */
      salary_currency?: string;
      /** @enum {string} */
      salary_period?: "hour" | "day" | "week" | "month" | "year";
      /** @description A year. */
      bonus_offered_minor?: number | null;
      /** @description Paid once. */
      signing_bonus_minor?: number | null;
      equity_offered?: string | null;
      benefits?: string[];
      /** Format: date */
      start_date?: string | null;
      /**
       * Format: date
       * @description The last day on which you may accept it.
       */
      expiry_date?: string | null;
      notes?: string | null;
    };
    DecidedOffer: {
      offer: components["schemas"]["Offer"];
      email: components["schemas"]["Email"] & (Record<string, never> | null);
    };
    OfferDecision: {
      /**
       * @description decline withdraws the application with it. reopen: not decided after all.
       * @enum {string}
       */
      decision: "accept" | "negotiate" | "decline" | "reopen";
      /**
       * @description Also draft the answer to the message that made the offer, for your approval.
       * @default false
       */
      draft_answer?: boolean;
    };
    SealsVerified: {
      /** @description Seals that hold, from after on. */
      checked: number;
      /** @description The first that does not hold, and the time in which the trail was tampered with. */
      first_broken: {
        number: number;
        fault: string;
        /** Format: date-time */
        from_at: string;
        /** Format: date-time */
        to_at: string;
      } | null;
      /** @description Ask on with it as after; null at the end. */
      next_after: number | null;
      /** @description Keep it where nobody else writes. */
      head: {
        number: number;
        seal: string;
      } | null;
      /** @enum {string|null} */
      kept_head: "same" | "other" | "missing" | null;
    };
    DeadLetterQueues: {
      items: components["schemas"]["DeadLetterQueue"][];
    };
    DeadLetterQueue: {
      /** @enum {string} */
      queue: "classify-reply" | "crawl-source" | "deliver-webhook" | "export-person" | "match-jobs" | "parse-resume" | "send-email" | "sync-mailbox" | "take-mail" | "write-letter";
      /** @description About how many messages lie in its dead-letter queue. */
      waiting: number;
      /** @description Of others: those that somebody is moving or looking at. */
      held: number;
    };
    Redriven: {
      /** @enum {string} */
      queue: "classify-reply" | "crawl-source" | "deliver-webhook" | "export-person" | "match-jobs" | "parse-resume" | "send-email" | "sync-mailbox" | "take-mail" | "write-letter";
      /** @description Messages that are on their queue again. */
      moved: number;
    };
    RedriveLetters: {
      /** @enum {string} */
      queue: "classify-reply" | "crawl-source" | "deliver-webhook" | "export-person" | "match-jobs" | "parse-resume" | "send-email" | "sync-mailbox" | "take-mail" | "write-letter";
      /** @default 10 */
      at_most?: number;
    };
    /** @description Receipts looked at, and people who were there again and are erased once more. */
    Replayed: {
      receipts: number;
      erased_again: number;
    };
    TakenExchangeRates: {
      rate_count: number;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      /** @description Cells that hold no rate, by their line and column. */
      left_out: string[];
    };
    NewExchangeRates: {
      /** @description A CSV file as the European Central Bank publishes it (eurofxref.csv, or that of the last 90 days): a column Date, and one for each currency with its units for one euro. */
      content: string;
    };
    SystemMetrics: {
      items: {
        metric_type: string;
        metric_value: number | null;
        /** Format: date-time */
        recorded_at: string;
      }[];
    };
    EverybodysActivity: {
      items: {
        /** Format: uuid */
        user_id: string;
        total_applications: number;
        interviews: number;
        offers: number;
        avg_response_days: number | null;
      }[];
    };
    MatchQuality: {
      items: {
        match_score: number;
        job_count: number;
        applications: number;
        /** @description Of the applications; null where there is none. */
        success_rate: number | null;
      }[];
    };
    SlowStatements: {
      /** @description Whether the server counts statements (pg_stat_statements). */
      is_loaded: boolean;
      items: {
        /** @description Who asks: jobhuntai_app for people, jobhuntai_worker for queues and schedules. */
        role: string;
        /** @description With $1 in place of each value. */
        statement: string;
        calls: number;
        mean_ms: number;
        worst_ms: number;
        total_ms: number;
        rows: number;
      }[];
    };
    PromptList: {
      items: components["schemas"]["Prompt"][];
    };
    Prompt: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @enum {string} */
      type: "cover_letter" | "resume_tailor" | "email_response";
      version: number;
      template: string;
      variables: string[];
      /** @description One of each type is in use. */
      is_active: boolean;
      usage_count: number;
      /** @description Letters that left and came to something: an answer, or three weeks of silence. */
      sample_size: number;
      /** @description Percent that led to an interview; null below 30 outcomes. */
      success_rate: number | null;
      /** @description Of 95%, in percent. */
      interval: {
        low: number;
        high: number;
      };
      /** @description Better than every other version of its type beyond doubt. */
      is_winner: boolean;
      /** Format: date-time */
      created_at: string;
    };
    NewPrompt: {
      name: string;
      /** @enum {string} */
      type: "cover_letter" | "resume_tailor" | "email_response";
      /** @description With {{variables}}. */
      template: string;
      variables: string[];
    };
    OperatorStopPut: {
      /** @description Whoever it stops reads it. */
      reason: string;
    };
    /** @description How many there were. */
    SessionsEnded: {
      sessions: number;
      access_tokens: number;
    };
    Subscription: {
      /** Format: uuid */
      user_id: string;
      /**
       * @description What the person has, or had until it expired.
       * @enum {string}
       */
      subscription_tier: "free" | "pro" | "enterprise";
      /** Format: date-time */
      subscription_expires_at: string | null;
      /**
       * @description What counts now: free, once it has expired. Nothing is deleted then.
       * @enum {string}
       */
      tier: "free" | "pro" | "enterprise";
      is_expired: boolean;
    };
    SubscriptionPut: {
      /** @enum {string} */
      subscription_tier: "free" | "pro" | "enterprise";
      /**
       * Format: date-time
       * @description Null: it does not end.
       * @default null
       */
      subscription_expires_at?: string | null;
    };
    PeopleFound: {
      items: {
        /** Format: uuid */
        user_id: string;
        name: string;
        email: string;
        /** Format: date-time */
        created_at: string;
        /** Format: date-time */
        last_login_at: string | null;
        is_active: boolean;
      }[];
    };
    PeopleSearch: {
      part: string;
      /** @description Stands in your trail and in that of everybody who is found, and stays there when they are erased: name nobody in it. */
      reason: string;
      /** @default 20 */
      limit?: number;
    };
    HandOffs: {
      items: {
        /** Format: uuid */
        application_id: string;
        job_title: string;
        company_name: string | null;
      }[];
    };
    Preferences: {
      job_types: ("full_time" | "part_time" | "contract" | "freelance" | "internship")[];
      work_modes: ("onsite" | "remote" | "hybrid")[];
      locations: string[];
      location_radius_miles: number;
      salary_min: number | null;
      salary_max: number | null;
      salary_currency: string;
      company_sizes: ("startup" | "small" | "medium" | "large" | "enterprise")[];
      industries: string[];
      exclude_companies: string[];
      min_company_rating: number | null;
      unknown_company_passes: boolean;
      unknown_authorisation_passes: boolean;
      auto_apply: boolean;
      /** @enum {string} */
      application_frequency: "conservative" | "moderate" | "aggressive";
      max_applications_per_day: number;
      auto_apply_min_score: number | null;
      auto_apply_letters: boolean;
      auto_apply_packets: boolean;
      /** Format: date-time */
      updated_at: string | null;
    };
    PreferencesPatch: {
      job_types?: ("full_time" | "part_time" | "contract" | "freelance" | "internship")[];
      work_modes?: ("onsite" | "remote" | "hybrid")[];
      locations?: string[];
      location_radius_miles?: number;
      /** @description A year. */
      salary_min?: number | null;
      salary_max?: number | null;
      /**
       * @description ISO 4217
       * @example EUR
       */
      salary_currency?: string;
      company_sizes?: ("startup" | "small" | "medium" | "large" | "enterprise")[];
      industries?: string[];
      exclude_companies?: string[];
      min_company_rating?: number | null;
      /** @description Whether a company of unknown size, industry or rating passes the wishes for them. */
      unknown_company_passes?: boolean;
      /** @description Whether a posting is matched of which it is not known whether you may work there or hold the clearance it asks for. It counts once you keep an answer of work_authorisation or security_clearance; what your answers rule out is never matched. */
      unknown_authorisation_passes?: boolean;
      auto_apply?: boolean;
      /** @enum {string} */
      application_frequency?: "conservative" | "moderate" | "aggressive";
      max_applications_per_day?: number;
      /** @description Your own line for automatic applications; never below that of application_frequency. Null: that one. */
      auto_apply_min_score?: number | null;
      /** @description Whether a letter is written for each automatic choice. One that no checked letter comes of waits as a draft for you. */
      auto_apply_letters?: boolean;
      /** @description Whether matches that take applications at their page alone are drafted too, with their packet ready; you hand them in. */
      auto_apply_packets?: boolean;
    };
    PreferencesPut: {
      /** @default [] */
      job_types?: ("full_time" | "part_time" | "contract" | "freelance" | "internship")[];
      /** @default [] */
      work_modes?: ("onsite" | "remote" | "hybrid")[];
      /** @default [] */
      locations?: string[];
      /** @default 25 */
      location_radius_miles?: number;
      /**
       * @description A year.
       * @default null
       */
      salary_min?: number | null;
      /** @default null */
      salary_max?: number | null;
      /**
       * @description ISO 4217
       * @default USD
       * @example EUR
       */
      salary_currency?: string;
      /** @default [] */
      company_sizes?: ("startup" | "small" | "medium" | "large" | "enterprise")[];
      /** @default [] */
      industries?: string[];
      /** @default [] */
      exclude_companies?: string[];
      /** @default null */
      min_company_rating?: number | null;
      /**
       * @description Whether a company of unknown size, industry or rating passes the wishes for them.
       * @default true
       */
      unknown_company_passes?: boolean;
      /**
       * @description Whether a posting is matched of which it is not known whether you may work there or hold the clearance it asks for. It counts once you keep an answer of work_authorisation or security_clearance; what your answers rule out is never matched.
       * @default true
       */
      unknown_authorisation_passes?: boolean;
      /** @default false */
      auto_apply?: boolean;
      /**
       * @default moderate
       * @enum {string}
       */
      application_frequency?: "conservative" | "moderate" | "aggressive";
      /** @default 10 */
      max_applications_per_day?: number;
      /**
       * @description Your own line for automatic applications; never below that of application_frequency. Null: that one.
       * @default null
       */
      auto_apply_min_score?: number | null;
      /**
       * @description Whether a letter is written for each automatic choice. One that no checked letter comes of waits as a draft for you.
       * @default false
       */
      auto_apply_letters?: boolean;
      /**
       * @description Whether matches that take applications at their page alone are drafted too, with their packet ready; you hand them in.
       * @default false
       */
      auto_apply_packets?: boolean;
    };
    Profile: {
      headline: string | null;
      summary: string | null;
      location: string | null;
      phone: string | null;
      linkedin_url: string | null;
      github_url: string | null;
      portfolio_url: string | null;
      /** @description A year. Yours alone: it never enters a letter. */
      current_salary: number | null;
      /** @description A year. */
      desired_salary_min: number | null;
      desired_salary_max: number | null;
      salary_currency: string;
      /** @enum {string|null} */
      availability: "immediate" | "2_weeks" | "1_month" | "passive" | null;
      /** @description Your own figure: it wins over the one from your jobs. Null: by your jobs. */
      years_stated: number | null;
      /** @description What counts: years_stated, or else years_from_jobs. Not to be written. */
      years_experience: number | null;
      /** @description By the dates of your jobs today, overlaps counted once; education does not count. */
      years_from_jobs: number | null;
      /** @description Of several, the one begun last. */
      current_job: {
        /** Format: uuid */
        id: string;
        job_title: string;
        company_name: string;
        /** @description YYYY-MM-DD, YYYY-MM or YYYY: as far as it is known. */
        start_date: string;
      } | null;
      /**
       * Format: uuid
       * @description The resume that filled resume_fields.
       */
      source_resume_id: string | null;
      resume_fields: string[];
      /** Format: date-time */
      updated_at: string | null;
    };
    ProfilePatch: {
      headline?: string | null;
      summary?: string | null;
      location?: string | null;
      phone?: string | null;
      /** Format: uri */
      linkedin_url?: string | null;
      /** Format: uri */
      github_url?: string | null;
      /** Format: uri */
      portfolio_url?: string | null;
      /** @description A year. Yours alone: it never enters a letter. */
      current_salary?: number | null;
      /** @description A year. */
      desired_salary_min?: number | null;
      desired_salary_max?: number | null;
      /**
       * @description ISO 4217
       * @example EUR
       */
      salary_currency?: string;
      /** @enum {string|null} */
      availability?: "immediate" | "2_weeks" | "1_month" | "passive" | null;
      /** @description Your own figure: it wins over the one from your jobs. Null: by your jobs. */
      years_stated?: number | null;
    };
    ProfilePut: {
      /** @default null */
      headline?: string | null;
      /** @default null */
      summary?: string | null;
      /** @default null */
      location?: string | null;
      /** @default null */
      phone?: string | null;
      /**
       * Format: uri
       * @default null
       */
      linkedin_url?: string | null;
      /**
       * Format: uri
       * @default null
       */
      github_url?: string | null;
      /**
       * Format: uri
       * @default null
       */
      portfolio_url?: string | null;
      /**
       * @description A year. Yours alone: it never enters a letter.
       * @default null
       */
      current_salary?: number | null;
      /**
       * @description A year.
       * @default null
       */
      desired_salary_min?: number | null;
      /** @default null */
      desired_salary_max?: number | null;
      /**
       * @description ISO 4217
       * @default USD
       * @example EUR
       */
      salary_currency?: string;
      /**
       * @default null
       * @enum {string|null}
       */
      availability?: "immediate" | "2_weeks" | "1_month" | "passive" | null;
      /**
       * @description Your own figure: it wins over the one from your jobs. Null: by your jobs.
       * @default null
       */
      years_stated?: number | null;
    };
    ProjectList: {
      items: components["schemas"]["Project"][];
    };
    Project: {
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description The resume it was accepted from.
       */
      source_resume_id: string | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
      project_name: string;
      description: string | null;
      url: string | null;
      /** @description YYYY-MM-DD, YYYY-MM or YYYY: as far as it is known. */
      start_date: string | null;
      /** @description YYYY-MM-DD, YYYY-MM or YYYY: as far as it is known. */
      end_date: string | null;
      is_current: boolean;
    };
    NewProject: {
      project_name: string;
      /**
       * @description One deed a line.
       * @default null
       */
      description?: string | null;
      /**
       * Format: uri
       * @default null
       */
      url?: string | null;
      /**
       * @description YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.
       * @default null
       * @example 2021-03
       */
      start_date?: string | null;
      /**
       * @description YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.
       * @default null
       * @example 2021-03
       */
      end_date?: string | null;
      /** @default false */
      is_current?: boolean;
    };
    ProjectsPut: {
      items: components["schemas"]["NewProject"][];
    };
    ProjectPatch: {
      project_name?: string;
      /** @description One deed a line. */
      description?: string | null;
      /** Format: uri */
      url?: string | null;
      /**
       * @description YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.
       * @example 2021-03
       */
      start_date?: string | null;
      /**
       * @description YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.
       * @example 2021-03
       */
      end_date?: string | null;
      is_current?: boolean;
    };
    ResumeProposalPage: {
      items: components["schemas"]["ResumeProposal"][];
      next_cursor: string | null;
    };
    ResumeProposal: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      resume_id: string;
      /** @enum {string} */
      entity: "profile" | "experience" | "education" | "skill" | "project" | "certificate" | "language";
      /**
       * @description add fills an empty place, change replaces what stands there.
       * @enum {string}
       */
      action: "add" | "change";
      /**
       * Format: uuid
       * @description The entry that would change; null for a new one.
       */
      target_id: string | null;
      /** @description Null: a whole new entry. */
      field: string | null;
      /** @description What stood there when it was proposed. */
      current_value: string | number | {
        [key: string]: string | number | boolean | null;
      } | null;
      proposed_value: components["schemas"]["ProposedValue"];
      /** @description Where the resume says so. */
      evidence: {
        page: number;
        start: number;
        end: number;
        text: string;
      }[];
      confidence: number;
      /** @enum {string} */
      status: "open" | "accepted" | "rejected" | "superseded";
      /** @description What you have has changed since: accepting asks for a second look. */
      is_stale: boolean;
      /** Format: date-time */
      decided_at: string | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    /** @description One field, or the fields of a whole entry by their names. */
    ProposedValue: string | number | {
      [key: string]: string | number | boolean | null;
    };
    AcceptProposal: {
      /** @description Your own wording; default: as proposed. */
      value?: string | number | {
        [key: string]: string | number | boolean | null;
      };
      /** @description What you see there now, to accept although it has changed since. Default: current_value. */
      expected_value?: string | number | {
        [key: string]: string | number | boolean | null;
      } | null;
    };
    ProposedTimes: {
      items: components["schemas"]["ProposedTime"][];
    };
    ProposedTime: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      application_id: string;
      /** Format: uuid */
      reply_id: string | null;
      /**
       * Format: uuid
       * @description What the times of its round became.
       */
      interview_id: string | null;
      /** Format: date-time */
      starts_at: string;
      duration_minutes: number | null;
      /** @description The zone that the message named. */
      zone: string | null;
      /** @description The words that it was read from. */
      evidence: string | null;
      meeting_url: string | null;
      /** @description The words leave day, hour or zone open: starts_at is what they most likely mean. Pick it with the exact time. */
      is_guess: boolean;
      /** @enum {string} */
      status: "open" | "picked" | "passed" | "declined";
      conflicts: components["schemas"]["Conflicts"];
      /** Format: date-time */
      created_at: string;
    };
    PickTime: {
      /**
       * Format: uuid
       * @description An interview of the same application that it moves. Without it a new one is put down.
       */
      interview_id?: string;
      /**
       * Format: date-time
       * @description The exact time, needed for a guess and only there.
       */
      starts_at?: string;
      /** @enum {string|null} */
      interview_type?: "phone_screen" | "technical" | "behavioral" | "onsite" | "final" | null;
      duration_minutes?: number | null;
    };
    ReplyPage: {
      items: components["schemas"]["Reply"][];
      next_cursor: string | null;
    };
    Reply: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      application_id: string | null;
      /** Format: uuid */
      email_id: string | null;
      from_email: string;
      subject: string | null;
      /**
       * @description null until it has been read.
       * @enum {string|null}
       */
      classification: "interview_request" | "rejection" | "request_info" | "automated" | "spam" | "offer" | "unclassified" | null;
      /** @description How often this class was right where it was measured; 1 when you decided. */
      confidence_score: number | null;
      /** @enum {string|null} */
      classified_by: "deterministic" | "model" | "person" | null;
      /**
       * @description needed: nothing follows from it until you decide.
       * @enum {string}
       */
      review_status: "not_needed" | "needed" | "confirmed" | "corrected";
      /** @enum {string|null} */
      matched_by: "send_token" | "returned_message" | "in_reply_to" | "references" | "thread" | "acknowledgement" | "evidence" | "person" | null;
      /** @description Not empty while it is open which application the message is about: say it with POST /v1/replies/{reply_id}/link, or DELETE that where it concerns none. */
      suggestions: {
        /** Format: uuid */
        application_id: string;
        signs: ("domain" | "reference" | "company" | "role" | "company_in_subject" | "company_in_text" | "time")[];
      }[];
      /** Format: date-time */
      received_at: string;
      /** Format: date-time */
      processed_at: string | null;
    };
    ReplyDetail: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      application_id: string | null;
      /** Format: uuid */
      email_id: string | null;
      from_email: string;
      subject: string | null;
      /**
       * @description null until it has been read.
       * @enum {string|null}
       */
      classification: "interview_request" | "rejection" | "request_info" | "automated" | "spam" | "offer" | "unclassified" | null;
      /** @description How often this class was right where it was measured; 1 when you decided. */
      confidence_score: number | null;
      /** @enum {string|null} */
      classified_by: "deterministic" | "model" | "person" | null;
      /**
       * @description needed: nothing follows from it until you decide.
       * @enum {string}
       */
      review_status: "not_needed" | "needed" | "confirmed" | "corrected";
      /** @enum {string|null} */
      matched_by: "send_token" | "returned_message" | "in_reply_to" | "references" | "thread" | "acknowledgement" | "evidence" | "person" | null;
      /** @description Not empty while it is open which application the message is about: say it with POST /v1/replies/{reply_id}/link, or DELETE that where it concerns none. */
      suggestions: {
        /** Format: uuid */
        application_id: string;
        signs: ("domain" | "reference" | "company" | "role" | "company_in_subject" | "company_in_text" | "time")[];
      }[];
      /** Format: date-time */
      received_at: string;
      /** Format: date-time */
      processed_at: string | null;
      body: string | null;
      extracted_data: {
        /** @enum {string} */
        decided_by?: "calendar" | "delivery_report" | "headers" | "phrases" | "words" | "model" | "nobody";
        /** @default [] */
        evidence?: {
          rule: string;
          text: string;
        }[];
        /** @enum {string} */
        first_classification?: "interview_request" | "rejection" | "request_info" | "automated" | "spam" | "offer" | "unclassified";
        /** @description What a model said of a message that the rules left, and why that decided or did not. */
        model?: {
          name: string;
          /** @enum {string} */
          classification: "interview_request" | "rejection" | "request_info" | "automated" | "spam" | "offer" | "unclassified";
          quote: string;
          why: string;
        };
        interview?: {
          /** Format: date-time */
          starts_at: string;
          duration_minutes: number | null;
          zone: string | null;
          /** @enum {string} */
          source: "calendar" | "text";
          evidence: string;
        };
        /**
         * @description Every time of day that the text names; starts_at is null while day, hour or zone is a guess.
         * @default []
         */
        times?: {
          text: string;
          local: string;
          zone: string | null;
          /** Format: date-time */
          starts_at: string | null;
          /** Format: date-time */
          ends_at?: string | null;
        }[];
        /** Format: uri */
        meeting_url?: string;
        /**
         * Format: uri
         * @description Where a time is to be chosen; known hosts of bookings alone.
         */
        booking_url?: string;
        /** @description A talk that stood is moved or called off. */
        change?: {
          /** @enum {string} */
          kind: "rescheduled" | "cancelled";
          /** @enum {string} */
          source: "calendar" | "text";
          text: string;
        };
        duration?: {
          minutes: number;
          text: string;
        };
        place?: {
          place: string;
          /** @enum {string} */
          source: "calendar" | "text";
          text: string;
        };
        /** @default [] */
        interviewers?: {
          name: string;
          role: string | null;
          text: string;
        }[];
        /** @default [] */
        questions?: {
          text: string;
          /** @enum {string} */
          by: "rules" | "model";
        }[];
        /**
         * @description Papers and works that are wanted; what is null where only a model saw it.
         * @default []
         */
        documents?: {
          text: string;
          /** @enum {string} */
          by: "rules" | "model";
          what: string | null;
        }[];
        /**
         * @description The last day, or day and time, to answer: local as written, at only where zone and hour are named.
         * @default []
         */
        deadlines?: {
          text: string;
          /** @enum {string} */
          by: "rules" | "model";
          local: string | null;
          zone: string | null;
          /** Format: date-time */
          at: string | null;
        }[];
        /** @description What an offer states, each figure with the words it stands in. Nothing is converted. */
        offer?: {
          pay: {
            min_minor: number | null;
            max_minor: number | null;
            currency: string;
            /** @enum {string} */
            period: "hour" | "day" | "week" | "month" | "year";
            /** @enum {string} */
            kind: "base" | "on_target" | "unsaid";
            text: string;
          }[];
          signing_bonus?: {
            minor: number;
            currency: string;
            text: string;
          };
          terms: {
            /** @enum {string} */
            kind: "signing_bonus" | "bonus" | "equity" | "holiday" | "hours" | "benefits" | "contract" | "probation" | "pay";
            text: string;
          }[];
          starts: {
            local: string;
            text: string;
          } | null;
        };
        bounce_reason?: string;
        /**
         * @description hard: the address takes no mail, now or later; soft: it may another time.
         * @enum {string}
         */
        bounce_kind?: "hard" | "soft";
      };
    };
    LinkReply: {
      /** Format: uuid */
      application_id: string;
    };
    ReviewReply: {
      /** @enum {string} */
      classification: "interview_request" | "rejection" | "request_info" | "automated" | "spam" | "offer";
    };
    ReplyExamplePage: {
      items: components["schemas"]["ReplyExample"][];
      next_cursor: string | null;
    };
    ReplyExample: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      application_id: string | null;
      /** Format: uuid */
      email_id: string | null;
      from_email: string;
      subject: string | null;
      /**
       * @description null until it has been read.
       * @enum {string|null}
       */
      classification: "interview_request" | "rejection" | "request_info" | "automated" | "spam" | "offer" | "unclassified" | null;
      /** @description How often this class was right where it was measured; 1 when you decided. */
      confidence_score: number | null;
      /** @enum {string|null} */
      classified_by: "deterministic" | "model" | "person" | null;
      /**
       * @description needed: nothing follows from it until you decide.
       * @enum {string}
       */
      review_status: "not_needed" | "needed" | "confirmed" | "corrected";
      /** @enum {string|null} */
      matched_by: "send_token" | "returned_message" | "in_reply_to" | "references" | "thread" | "acknowledgement" | "evidence" | "person" | null;
      /** @description Not empty while it is open which application the message is about: say it with POST /v1/replies/{reply_id}/link, or DELETE that where it concerns none. */
      suggestions: {
        /** Format: uuid */
        application_id: string;
        signs: ("domain" | "reference" | "company" | "role" | "company_in_subject" | "company_in_text" | "time")[];
      }[];
      /** Format: date-time */
      received_at: string;
      /** Format: date-time */
      processed_at: string | null;
      body: string | null;
      extracted_data: {
        /** @enum {string} */
        decided_by?: "calendar" | "delivery_report" | "headers" | "phrases" | "words" | "model" | "nobody";
        /** @default [] */
        evidence?: {
          rule: string;
          text: string;
        }[];
        /** @enum {string} */
        first_classification?: "interview_request" | "rejection" | "request_info" | "automated" | "spam" | "offer" | "unclassified";
        /** @description What a model said of a message that the rules left, and why that decided or did not. */
        model?: {
          name: string;
          /** @enum {string} */
          classification: "interview_request" | "rejection" | "request_info" | "automated" | "spam" | "offer" | "unclassified";
          quote: string;
          why: string;
        };
        interview?: {
          /** Format: date-time */
          starts_at: string;
          duration_minutes: number | null;
          zone: string | null;
          /** @enum {string} */
          source: "calendar" | "text";
          evidence: string;
        };
        /**
         * @description Every time of day that the text names; starts_at is null while day, hour or zone is a guess.
         * @default []
         */
        times?: {
          text: string;
          local: string;
          zone: string | null;
          /** Format: date-time */
          starts_at: string | null;
          /** Format: date-time */
          ends_at?: string | null;
        }[];
        /** Format: uri */
        meeting_url?: string;
        /**
         * Format: uri
         * @description Where a time is to be chosen; known hosts of bookings alone.
         */
        booking_url?: string;
        /** @description A talk that stood is moved or called off. */
        change?: {
          /** @enum {string} */
          kind: "rescheduled" | "cancelled";
          /** @enum {string} */
          source: "calendar" | "text";
          text: string;
        };
        duration?: {
          minutes: number;
          text: string;
        };
        place?: {
          place: string;
          /** @enum {string} */
          source: "calendar" | "text";
          text: string;
        };
        /** @default [] */
        interviewers?: {
          name: string;
          role: string | null;
          text: string;
        }[];
        /** @default [] */
        questions?: {
          text: string;
          /** @enum {string} */
          by: "rules" | "model";
        }[];
        /**
         * @description Papers and works that are wanted; what is null where only a model saw it.
         * @default []
         */
        documents?: {
          text: string;
          /** @enum {string} */
          by: "rules" | "model";
          what: string | null;
        }[];
        /**
         * @description The last day, or day and time, to answer: local as written, at only where zone and hour are named.
         * @default []
         */
        deadlines?: {
          text: string;
          /** @enum {string} */
          by: "rules" | "model";
          local: string | null;
          zone: string | null;
          /** Format: date-time */
          at: string | null;
        }[];
        /** @description What an offer states, each figure with the words it stands in. Nothing is converted. */
        offer?: {
          pay: {
            min_minor: number | null;
            max_minor: number | null;
            currency: string;
            /** @enum {string} */
            period: "hour" | "day" | "week" | "month" | "year";
            /** @enum {string} */
            kind: "base" | "on_target" | "unsaid";
            text: string;
          }[];
          signing_bonus?: {
            minor: number;
            currency: string;
            text: string;
          };
          terms: {
            /** @enum {string} */
            kind: "signing_bonus" | "bonus" | "equity" | "holiday" | "hours" | "benefits" | "contract" | "probation" | "pay";
            text: string;
          }[];
          starts: {
            local: string;
            text: string;
          } | null;
        };
        bounce_reason?: string;
        /**
         * @description hard: the address takes no mail, now or later; soft: it may another time.
         * @enum {string}
         */
        bounce_kind?: "hard" | "soft";
      };
      /** @description Of the headers those that tell a machine. */
      headers: {
        [key: string]: string;
      };
      /** @description The calendar part and the delivery report, as they were read. */
      parts: {
        [key: string]: unknown;
      };
    };
    ReplyAnswerDraft: {
      /** Format: uuid */
      reply_id: string;
      /** Format: uuid */
      generation_id: string;
      /** @description `local-…`: its questions were found by rules alone. */
      model_used: string;
      /** @description For you to send, or to change first. Nothing is sent by itself. */
      text: string;
      items: {
        question: string;
        answer: string | null;
        /** @description What the answer stands on; see /v1/me/answers. */
        question_key: string | null;
        note: string | null;
      }[];
      /** @description Questions that nothing you keep answers. */
      missing: string[];
    };
    NewReplyAnswer: {
      /** Format: uuid */
      reply_id: string;
      /**
       * @description True: your current salary may stand in this one message where it is asked for. It is noted nowhere.
       * @default false
       */
      release_current_salary?: boolean;
    };
    ResumePage: {
      items: components["schemas"]["ResumeSummary"][];
      next_cursor: string | null;
    };
    ResumeSummary: {
      /** Format: uuid */
      id: string;
      file_name: string;
      content_type: string;
      file_size: number | null;
      /** @description SHA-256 of the file. */
      file_hash: string | null;
      version: number;
      is_primary: boolean;
      /** @enum {string} */
      parse_status: "awaiting_upload" | "queued" | "parsing" | "parsed" | "failed";
      /** @description Why it could not be read, and what to do. */
      parse_error: string | null;
      /**
       * Format: uuid
       * @description An earlier upload of the same file.
       */
      duplicate_of: string | null;
      /** Format: date-time */
      parsed_at: string | null;
      /**
       * Format: date-time
       * @description When its facts were taken into the profile.
       */
      accepted_at: string | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
      next: components["schemas"]["NextStep"];
    };
    /** @description What to call next, on the way to your first matches. */
    NextStep: {
      /** @enum {string} */
      method: "GET" | "POST";
      path: string;
      why: string;
    };
    ResumeUpload: {
      resume: components["schemas"]["ResumeSummary"];
      /** @description A multipart form: these fields first, then the file as `file`. */
      upload: {
        url: string;
        fields: {
          [key: string]: string;
        };
        /** Format: date-time */
        expires_at: string;
      };
    };
    NewResume: {
      file_name: string;
      /** @enum {string} */
      content_type: "application/pdf" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "text/plain" | "text/markdown" | "application/json";
      file_size: number;
    };
    Resume: {
      /** Format: uuid */
      id: string;
      file_name: string;
      content_type: string;
      file_size: number | null;
      /** @description SHA-256 of the file. */
      file_hash: string | null;
      version: number;
      is_primary: boolean;
      /** @enum {string} */
      parse_status: "awaiting_upload" | "queued" | "parsing" | "parsed" | "failed";
      /** @description Why it could not be read, and what to do. */
      parse_error: string | null;
      /**
       * Format: uuid
       * @description An earlier upload of the same file.
       */
      duplicate_of: string | null;
      /** Format: date-time */
      parsed_at: string | null;
      /**
       * Format: date-time
       * @description When its facts were taken into the profile.
       */
      accepted_at: string | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
      next: components["schemas"]["NextStep"];
      parsed_data: components["schemas"]["ParsedResume"];
    };
    ParsedResume: {
      /** @enum {number} */
      version: 2;
      source: {
        /** @enum {string} */
        kind: "pdf" | "docx" | "text" | "markdown" | "json";
        pages: number;
        characters: number;
      };
      name: {
        value: string;
        confidence: number;
        evidence: {
          page: number;
          start: number;
          end: number;
          text: string;
        }[];
      } | null;
      emails: {
        value: string;
        confidence: number;
        evidence: {
          page: number;
          start: number;
          end: number;
          text: string;
        }[];
      }[];
      phones: {
        value: string;
        confidence: number;
        evidence: {
          page: number;
          start: number;
          end: number;
          text: string;
        }[];
        e164: string | null;
      }[];
      links: {
        value: string;
        confidence: number;
        evidence: {
          page: number;
          start: number;
          end: number;
          text: string;
        }[];
        /** @enum {string} */
        kind: "linkedin" | "github" | "portfolio" | "other";
      }[];
      location: {
        value: string;
        confidence: number;
        evidence: {
          page: number;
          start: number;
          end: number;
          text: string;
        }[];
      } | null;
      headline: {
        value: string;
        confidence: number;
        evidence: {
          page: number;
          start: number;
          end: number;
          text: string;
        }[];
      } | null;
      summary: {
        value: string;
        confidence: number;
        evidence: {
          page: number;
          start: number;
          end: number;
          text: string;
        }[];
      } | null;
      experience: {
        company: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        } | null;
        title: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        } | null;
        location: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        } | null;
        start: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        } | null;
        end: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        } | null;
        current: boolean;
        bullets: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        }[];
      }[];
      education: {
        institution: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        } | null;
        degree: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        } | null;
        field: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        } | null;
        start: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        } | null;
        end: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        } | null;
        gpa: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        } | null;
      }[];
      skills: {
        value: string;
        confidence: number;
        evidence: {
          page: number;
          start: number;
          end: number;
          text: string;
        }[];
        in_dictionary: boolean;
        seen_in: ("summary" | "experience" | "education" | "skills" | "projects" | "certificates" | "other")[];
        /** @enum {string} */
        level?: "beginner" | "intermediate" | "advanced" | "expert";
      }[];
      projects: {
        name: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        };
        url: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
          /** @enum {string} */
          kind: "linkedin" | "github" | "portfolio" | "other";
        } | null;
        start: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        } | null;
        end: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        } | null;
        current: boolean;
        bullets: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        }[];
      }[];
      certificates: {
        name: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        };
        issuer: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        } | null;
        date: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        } | null;
        url?: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
          /** @enum {string} */
          kind: "linkedin" | "github" | "portfolio" | "other";
        };
      }[];
      languages: {
        name: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        };
        level: {
          value: string;
          confidence: number;
          evidence: {
            page: number;
            start: number;
            end: number;
            text: string;
          }[];
        } | null;
      }[];
    } | null;
    /** @description What was written. What you wrote yourself stays as it is. */
    AcceptedResume: {
      profile_fields: string[];
      experience: string[];
      education: string[];
      skills: string[];
      projects: string[];
      certificates: string[];
      languages: string[];
      /** @description All that was accepted; each can be undone by itself. */
      proposals: string[];
      skipped: {
        what: string;
        why: string;
      }[];
    };
    AcceptResume: {
      /**
       * @description Also what would replace your own words. Default: only what fills empty places.
       * @default false
       */
      changes?: boolean;
    };
    ResumeDownload: {
      url: string;
      /** Format: date-time */
      expires_at: string;
    };
    NewJsonResume: {
      $schema?: string;
      basics?: {
        [key: string]: unknown;
      };
      work?: {
        [key: string]: unknown;
      }[];
      education?: {
        [key: string]: unknown;
      }[];
      skills?: {
        [key: string]: unknown;
      }[];
      projects?: {
        [key: string]: unknown;
      }[];
      certificates?: {
        [key: string]: unknown;
      }[];
      languages?: {
        [key: string]: unknown;
      }[];
      volunteer?: {
        [key: string]: unknown;
      }[];
      awards?: {
        [key: string]: unknown;
      }[];
      publications?: {
        [key: string]: unknown;
      }[];
      interests?: {
        [key: string]: unknown;
      }[];
      references?: {
        [key: string]: unknown;
      }[];
      meta?: {
        [key: string]: unknown;
      };
    };
    LinkedinExport: {
      /** @description The ZIP as LinkedIn sent it, in base64. */
      zip: string;
    };
    LinkedinSeen: {
      name: string | null;
      email: string | null;
      email_verified: boolean;
      picture_url: string | null;
      locale: string | null;
      /** @description Whether it is your picture now; one that you have stays. */
      picture_taken: boolean;
      next: {
        /** @enum {string} */
        method: "POST";
        path: string;
        why: string;
      };
    };
    SavedSearch: {
      /** Format: uuid */
      id: string;
      name: string;
      query: {
        [key: string]: unknown;
      };
      notify: boolean;
      /** @description Since you last marked them seen; at most 10,000 are kept at a look. */
      new_hits: number;
      /** Format: date-time */
      looked_at: string;
      /** Format: date-time */
      seen_at: string;
      /** Format: date-time */
      created_at: string;
    };
    Settings: {
      email_notifications: boolean;
      /** @enum {string} */
      email_frequency: "realtime" | "daily" | "weekly";
      follow_up_enabled: boolean;
      follow_up_days: number;
      interview_reminders: boolean;
      reminder_minutes: number[];
      timezone: string;
      language: string;
      /** @enum {string} */
      theme: "light" | "dark" | "system";
      /** @description Null: as this deployment has it. */
      undo_seconds: number | null;
      reply_to_token: boolean;
      /**
       * @description auto: by drafts where Google granted the rights for them. send_only: one call without a draft; when its answer is lost, you are asked whether it left.
       * @enum {string}
       */
      send_mode: "auto" | "drafts" | "send_only";
      /** @description Days on which mail leaves by itself; 1 is Monday. */
      send_days: number[];
      send_window_start: string;
      /** @description Later than the start; what is not sent before it waits for the next day. */
      send_window_end: string;
      /**
       * @description Whose clock the window is read by: yours, or, where the posting's place tells it, the recipient's.
       * @enum {string}
       */
      send_zone: "person" | "recipient";
      /** @description Least time between two mails. */
      send_gap_seconds: number;
      /** @description Up to so much more, so that they do not leave like a clock. */
      send_jitter_seconds: number;
      /** @description A mailbox that is new to sending begins with few and doubles each day. */
      ramp_up: boolean;
      /** @description The first day's limit. */
      ramp_up_start: number;
      /** @description At this share of bounces, of at least 20 mails in 30 days, nothing but answers leaves until you have looked (POST /v1/emails/bounces/seen) or the share has fallen below it. */
      bounce_pause_percent: number;
      /** @description Whether due follow-ups leave without your approval. */
      follow_up_auto: boolean;
      /** @description Whether a thank-you is drafted, for your approval, after each interview. */
      thank_you_enabled: boolean;
      /** @description A mail without a bounce for so long counts as delivered. */
      delivered_after_hours: number;
      /** @description Whether an invisible picture in your mail tells that it was opened. Off unless you turn it on. It says little: many programs load no pictures, and proxies and scanners load them unasked. Who gets the mail is not told; where the law asks for their consent, getting it is up to you. */
      open_tracking: boolean;
      /** @description Whether the links of your mail lead by this service, so that it learns of clicks. Off unless you turn it on. Scanners follow links too, and a mail program may warn of a link whose words name another address. */
      click_tracking: boolean;
      /** Format: date-time */
      updated_at: string | null;
    };
    SettingsPatch: {
      email_notifications?: boolean;
      /** @enum {string} */
      email_frequency?: "realtime" | "daily" | "weekly";
      follow_up_enabled?: boolean;
      follow_up_days?: number;
      interview_reminders?: boolean;
      reminder_minutes?: number[];
      timezone?: string;
      language?: string;
      /** @enum {string} */
      theme?: "light" | "dark" | "system";
      /** @description Null: as this deployment has it. */
      undo_seconds?: number | null;
      reply_to_token?: boolean;
      /**
       * @description auto: by drafts where Google granted the rights for them. send_only: one call without a draft; when its answer is lost, you are asked whether it left.
       * @enum {string}
       */
      send_mode?: "auto" | "drafts" | "send_only";
      /** @description Days on which mail leaves by itself; 1 is Monday. */
      send_days?: number[];
      send_window_start?: string;
      /** @description Later than the start; what is not sent before it waits for the next day. */
      send_window_end?: string;
      /**
       * @description Whose clock the window is read by: yours, or, where the posting's place tells it, the recipient's.
       * @enum {string}
       */
      send_zone?: "person" | "recipient";
      /** @description Least time between two mails. */
      send_gap_seconds?: number;
      /** @description Up to so much more, so that they do not leave like a clock. */
      send_jitter_seconds?: number;
      /** @description A mailbox that is new to sending begins with few and doubles each day. */
      ramp_up?: boolean;
      /** @description The first day's limit. */
      ramp_up_start?: number;
      /** @description At this share of bounces, of at least 20 mails in 30 days, nothing but answers leaves until you have looked (POST /v1/emails/bounces/seen) or the share has fallen below it. */
      bounce_pause_percent?: number;
      /** @description Whether due follow-ups leave without your approval. */
      follow_up_auto?: boolean;
      /** @description Whether a thank-you is drafted, for your approval, after each interview. */
      thank_you_enabled?: boolean;
      /** @description A mail without a bounce for so long counts as delivered. */
      delivered_after_hours?: number;
      /** @description Whether an invisible picture in your mail tells that it was opened. Off unless you turn it on. It says little: many programs load no pictures, and proxies and scanners load them unasked. Who gets the mail is not told; where the law asks for their consent, getting it is up to you. */
      open_tracking?: boolean;
      /** @description Whether the links of your mail lead by this service, so that it learns of clicks. Off unless you turn it on. Scanners follow links too, and a mail program may warn of a link whose words name another address. */
      click_tracking?: boolean;
    };
    SettingsPut: {
      /** @default true */
      email_notifications?: boolean;
      /**
       * @default daily
       * @enum {string}
       */
      email_frequency?: "realtime" | "daily" | "weekly";
      /** @default true */
      follow_up_enabled?: boolean;
      /** @default 7 */
      follow_up_days?: number;
      /** @default true */
      interview_reminders?: boolean;
      /**
       * @default [
       *       15,
       *       60
       *     ]
       */
      reminder_minutes?: number[];
      /** @default America/Los_Angeles */
      timezone?: string;
      /** @default en */
      language?: string;
      /**
       * @default light
       * @enum {string}
       */
      theme?: "light" | "dark" | "system";
      /**
       * @description Null: as this deployment has it.
       * @default null
       */
      undo_seconds?: number | null;
      /** @default false */
      reply_to_token?: boolean;
      /**
       * @description auto: by drafts where Google granted the rights for them. send_only: one call without a draft; when its answer is lost, you are asked whether it left.
       * @default auto
       * @enum {string}
       */
      send_mode?: "auto" | "drafts" | "send_only";
      /**
       * @description Days on which mail leaves by itself; 1 is Monday.
       * @default [
       *       1,
       *       2,
       *       3,
       *       4,
       *       5,
       *       6,
       *       7
       *     ]
       */
      send_days?: number[];
      /** @default 00:00 */
      send_window_start?: string;
      /**
       * @description Later than the start; what is not sent before it waits for the next day.
       * @default 24:00
       */
      send_window_end?: string;
      /**
       * @description Whose clock the window is read by: yours, or, where the posting's place tells it, the recipient's.
       * @default person
       * @enum {string}
       */
      send_zone?: "person" | "recipient";
      /**
       * @description Least time between two mails.
       * @default 60
       */
      send_gap_seconds?: number;
      /**
       * @description Up to so much more, so that they do not leave like a clock.
       * @default 30
       */
      send_jitter_seconds?: number;
      /**
       * @description A mailbox that is new to sending begins with few and doubles each day.
       * @default true
       */
      ramp_up?: boolean;
      /**
       * @description The first day's limit.
       * @default 10
       */
      ramp_up_start?: number;
      /**
       * @description At this share of bounces, of at least 20 mails in 30 days, nothing but answers leaves until you have looked (POST /v1/emails/bounces/seen) or the share has fallen below it.
       * @default 5
       */
      bounce_pause_percent?: number;
      /**
       * @description Whether due follow-ups leave without your approval.
       * @default false
       */
      follow_up_auto?: boolean;
      /**
       * @description Whether a thank-you is drafted, for your approval, after each interview.
       * @default true
       */
      thank_you_enabled?: boolean;
      /**
       * @description A mail without a bounce for so long counts as delivered.
       * @default 48
       */
      delivered_after_hours?: number;
      /**
       * @description Whether an invisible picture in your mail tells that it was opened. Off unless you turn it on. It says little: many programs load no pictures, and proxies and scanners load them unasked. Who gets the mail is not told; where the law asks for their consent, getting it is up to you.
       * @default false
       */
      open_tracking?: boolean;
      /**
       * @description Whether the links of your mail lead by this service, so that it learns of clicks. Off unless you turn it on. Scanners follow links too, and a mail program may warn of a link whose words name another address.
       * @default false
       */
      click_tracking?: boolean;
    };
    SkillList: {
      items: components["schemas"]["Skill"][];
    };
    Skill: {
      /** Format: uuid */
      id: string;
      skill_name: string;
      /** @enum {string|null} */
      skill_level: "beginner" | "intermediate" | "advanced" | "expert" | null;
      years_experience: number | null;
      is_primary: boolean;
      /** @description Whether matching knows it. */
      in_dictionary: boolean;
      /** @description Its usual spelling: JS is JavaScript. */
      dictionary_name: string | null;
      /**
       * Format: uuid
       * @description The resume it was accepted from.
       */
      source_resume_id: string | null;
      /** Format: date-time */
      created_at: string;
    };
    NewSkill: {
      skill_name: string;
      /**
       * @default null
       * @enum {string|null}
       */
      skill_level?: "beginner" | "intermediate" | "advanced" | "expert" | null;
      /** @default null */
      years_experience?: number | null;
      /** @default false */
      is_primary?: boolean;
    };
    SkillsReplaced: {
      items: components["schemas"]["Skill"][];
      /** @description Spellings that were one skill: the highest level and the most years are kept. */
      merged: {
        skill_name: string;
        also: string[];
      }[];
    };
    SkillsPut: {
      items: components["schemas"]["NewSkill"][];
    };
    SkillPatch: {
      skill_name?: string;
      /** @enum {string|null} */
      skill_level?: "beginner" | "intermediate" | "advanced" | "expert" | null;
      years_experience?: number | null;
      is_primary?: boolean;
    };
    OutwardState: {
      stopped: boolean;
      stops: {
        /** @enum {string} */
        scope: "everybody" | "you";
        reason: string | null;
        by_operator: boolean;
        /** Format: date-time */
        stopped_at: string;
      }[];
    };
    StopPut: {
      /** @default null */
      reason?: string | null;
    };
    SupportedPerson: {
      /** @description A pseudonym for whoever helps the person: it tells nothing of them. */
      support_code: string;
      /** @description The month, such as 2026-11. */
      member_since: string;
      is_active: boolean;
      /** @enum {string} */
      subscription_tier: "free" | "pro" | "enterprise";
      is_erasure_asked: boolean;
      open_sessions: number;
      /** @enum {string|null} */
      stop: "by_operator" | "by_person" | null;
      connections: {
        provider: string;
        status: string;
        /** Format: date-time */
        changed_at: string | null;
      }[];
      mailboxes: {
        /** Format: date-time */
        last_synced_at: string | null;
        failures: number;
      }[];
      spreadsheet: {
        is_active: boolean;
        /** Format: date-time */
        last_synced_at: string | null;
        failures: number;
      } | null;
      /** @description How many, by status. */
      resumes: {
        [key: string]: number;
      };
      /** @description How many, by status. */
      applications: {
        [key: string]: number;
      };
      /** @description How many, by status. */
      emails: {
        [key: string]: number;
      };
      /** @description How many, by status. */
      exports: {
        [key: string]: number;
      };
      replies_to_review: number;
      troubled_emails: {
        type: string;
        status: string;
        /** @description Our own code. */
        reason: string | null;
        attempts: number;
        /** Format: date-time */
        at: string | null;
      }[];
    };
    TailoredResume: {
      /** Format: uuid */
      job_id: string;
      /** Format: uuid */
      generation_id: string;
      /** @description `local-…`: chosen by rules alone. */
      model_used: string;
      jobs: {
        /** @description The fact of the profile that it is. */
        fact_id: string;
        company: string;
        title: string;
        start: string;
        end: string | null;
        bullets: {
          /** @description The fact of the profile that it is. */
          fact_id: string;
          text: string;
          why: string;
        }[];
      }[];
      skills: {
        /** @description The fact of the profile that it is. */
        fact_id: string;
        name: string;
        is_asked: boolean;
      }[];
      left_out: {
        /** @description The fact of the profile that it is. */
        fact_id: string;
        text: string;
      }[];
      /** @description The same, to copy from. */
      text: string;
    };
    NewTailoring: {
      /** Format: uuid */
      job_id: string;
    };
    ElsewhereInput: {
      company_name: string;
      job_title: string;
      /**
       * Format: uri
       * @default null
       */
      application_url?: string | null;
      /**
       * @default sent
       * @enum {string}
       */
      status?: "draft" | "sent" | "responded" | "interviewing" | "rejected" | "offered" | "withdrawn";
      /**
       * Format: date
       * @default null
       */
      applied_on?: string | null;
      /**
       * Format: date
       * @default null
       */
      deadline?: string | null;
      /** @default null */
      notes?: string | null;
      /** @default [] */
      tags?: string[];
    };
    Board: {
      columns: {
        /** @enum {string} */
        status: "draft" | "queued" | "sent" | "delivered" | "viewed" | "responded" | "interviewing" | "rejected" | "offered" | "withdrawn";
        count: number;
        /** @description The newest. */
        items: components["schemas"]["Application"][];
        /** @description GET /v1/applications?status=...&cursor=... goes on with this column; null where it is shown whole. */
        next_cursor: string | null;
      }[];
    };
    ImportResult: {
      dry_run: boolean;
      /** @description Which column was read as what. */
      columns: {
        company?: string;
        title?: string;
        url?: string;
        status?: string;
        applied?: string;
        saved?: string;
        deadline?: string;
        notes?: string;
        tags?: string;
      };
      new: number;
      known: number;
      rejected: number;
      rows: {
        line: number;
        /** @enum {string} */
        outcome: "new" | "known" | "rejected";
        /** Format: uuid */
        application_id: string | null;
        becomes: components["schemas"]["ElsewhereInput"] & (Record<string, never> | null);
        errors: {
          field: string;
          message: string;
        }[];
      }[];
    };
    ImportInput: {
      /** @description A CSV file as its tracker exports it; its first line names the columns. */
      content: string;
      /**
       * @description Only show what each row becomes; nothing is kept.
       * @default true
       */
      dry_run?: boolean;
    };
    BulkResult: {
      moved: number;
      results: {
        /** Format: uuid */
        application_id: string;
        moved: boolean;
        status: string | null;
        problem: string | null;
      }[];
    };
    BulkMove: {
      application_ids: string[];
      /** @enum {string} */
      status: "draft" | "queued" | "sent" | "delivered" | "viewed" | "responded" | "interviewing" | "rejected" | "offered" | "withdrawn";
    };
    SilentApplications: {
      items: components["schemas"]["SilentApplication"][];
    };
    SilentApplication: {
      /** Format: uuid */
      application_id: string;
      company_name: string | null;
      job_title: string | null;
      /** @enum {string} */
      status: "draft" | "queued" | "sent" | "delivered" | "viewed" | "responded" | "interviewing" | "rejected" | "offered" | "withdrawn";
      /** Format: date-time */
      applied_at: string;
      days_waiting: number;
      /** @description Within so many days four of five answers came. */
      usual_days: number;
      /**
       * @description Whose history says so: this company’s with you, all of yours, or, while those are short, two weeks.
       * @enum {string}
       */
      usual_from: "company" | "person" | "default";
      /** Format: date-time */
      followed_up_at: string | null;
      /** @description How this company answered your applications, this one among them. */
      company: {
        applications: number;
        answered: number;
        /** @description Days, to a tenth. */
        median_days: number | null;
        /** Format: date-time */
        last_answer_at: string | null;
      };
    };
    TaskPage: {
      items: components["schemas"]["Task"][];
      next_cursor: string | null;
    };
    Task: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      application_id: string;
      title: string;
      /** Format: date-time */
      due_at: string | null;
      /** Format: date-time */
      done_at: string | null;
      /** Format: date-time */
      created_at: string;
    };
    NewTask: {
      /** Format: uuid */
      application_id: string;
      title: string;
      /**
       * Format: date-time
       * @default null
       */
      due_at?: string | null;
    };
    TaskPatch: {
      title?: string;
      /** Format: date-time */
      due_at?: string | null;
      /** @description true keeps when it was done; false opens it again. */
      done?: boolean;
    };
    Webhooks: {
      items: components["schemas"]["Webhook"][];
    };
    Webhook: {
      /** Format: uuid */
      id: string;
      url: string;
      events: ("application.moved" | "email.settled" | "reply.read" | "interview.booked" | "interview.changed" | "offer.received" | "match.found")[];
      is_active: boolean;
      /** @enum {string|null} */
      disabled_reason: "by_person" | "failing" | "gone" | null;
      /** Format: date-time */
      disabled_at: string | null;
      /**
       * Format: date-time
       * @description Since when it has taken nothing.
       */
      failing_since: string | null;
      /** Format: date-time */
      former_secret_until: string | null;
      /** Format: date-time */
      created_at: string;
    };
    WebhookWithSecret: {
      /** Format: uuid */
      id: string;
      url: string;
      events: ("application.moved" | "email.settled" | "reply.read" | "interview.booked" | "interview.changed" | "offer.received" | "match.found")[];
      is_active: boolean;
      /** @enum {string|null} */
      disabled_reason: "by_person" | "failing" | "gone" | null;
      /** Format: date-time */
      disabled_at: string | null;
      /**
       * Format: date-time
       * @description Since when it has taken nothing.
       */
      failing_since: string | null;
      /** Format: date-time */
      former_secret_until: string | null;
      /** Format: date-time */
      created_at: string;
      /** @description Shown this once. Each telling is signed with it by standardwebhooks.com: verify webhook-signature. */
      secret: string;
    };
    WebhookDeliveries: {
      items: components["schemas"]["WebhookDelivery"][];
      next_cursor: string | null;
    };
    WebhookDelivery: {
      /**
       * Format: uuid
       * @description The header webhook-id: the same each time it is tried.
       */
      id: string;
      /** Format: uuid */
      webhook_id: string;
      event: string;
      data: {
        [key: string]: unknown;
      };
      /** @enum {string} */
      status: "pending" | "delivering" | "delivered" | "failed";
      attempts: number;
      /** Format: date-time */
      next_attempt_at: string | null;
      /** @description What your address answered last. */
      last_status: number | null;
      last_error: string | null;
      /** Format: date-time */
      last_attempt_at: string | null;
      /** Format: date-time */
      created_at: string;
    };
    RedrivenDeliveries: {
      redriven: number;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getRoot: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Welcome"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getConsole: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html; charset=utf-8": string;
        };
      };
      /** @description Answer */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getConsoleAssetsByFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": string;
        };
      };
      /** @description Answer */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getDocs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html; charset=utf-8": string;
        };
      };
      /** @description Answer */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getDocsByFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": string;
        };
      };
      /** @description Answer */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Health"];
        };
      };
      /** @description Answer */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Health"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postMcp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["McpMessage"];
      };
    };
    responses: {
      /** @description The answer, as JSON-RPC 2.0. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
        };
      };
      /** @description Taken on */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getOpenapiJson: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The document. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getTByToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Go on there */
      302: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getTByTokenSeenGif: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One transparent point. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "image/gif": string;
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getApplications: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
        status?: "draft" | "queued" | "sent" | "delivered" | "viewed" | "responded" | "interviewing" | "rejected" | "offered" | "withdrawn";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApplicationPage"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postApplications: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewApplication"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Application"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getApplicationsByApplicationId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        application_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Application"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchApplicationsByApplicationId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        application_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ApplicationPatch"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Application"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postApplicationsByApplicationIdHandedOff: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        application_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["HandedOff"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Application"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getApplicationsByApplicationIdPacket: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        application_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApplicationPacket"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getApplicationsByApplicationIdPreview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        application_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApplicationPreview"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postApplicationsByApplicationIdStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        application_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StatusChange"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Application"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postApplicationsByApplicationIdSubmit: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path: {
        application_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Taken on */
      202: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubmittedApplication"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getApplicationsByApplicationIdTimeline: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        application_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActivityPage"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postApplicationsByApplicationIdWithdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        application_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Application"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getAudit: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
        action?: "create" | "update" | "delete" | "view";
        entity_type?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditPage"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getAuthGoogleCallback: {
    parameters: {
      query: {
        state: string;
        code?: string;
        /** @description Set instead of code when the person said no. */
        error?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionTokens"];
        };
      };
      /** @description Go on there */
      302: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getAuthGoogleStart: {
    parameters: {
      query?: {
        /** @description A page of ours to end on. */
        redirect_to?: "/" | "/console" | "/openapi.json";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Go on there */
      302: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postAuthRefresh: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          /** @description Left out by browsers, whose cookie carries it. */
          refresh_token?: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionTokens"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getAuthSessions: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: components["schemas"]["Session"][];
            next_cursor: string | null;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteAuthSessionsBySessionId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        session_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postAuthSignOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getAuthTokens: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: components["schemas"]["AccessToken"][];
            next_cursor: string | null;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postAuthTokens: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description By which you know it again. */
          name: string;
          /**
           * @default [
           *       "read"
           *     ]
           */
          scopes?: ("read" | "write" | "act" | "fill")[];
          /** @default 90 */
          expires_in_days?: number;
        };
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NewAccessToken"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteAuthTokensByAccessTokenId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        access_token_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getCalendarFeed: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CalendarFeed"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postCalendarFeed: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NewCalendarFeed"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteCalendarFeed: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getCalendarIcs: {
    parameters: {
      query: {
        token: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description iCalendar, RFC 5545. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/calendar; charset=utf-8": string;
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getCertificates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CertificateList"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putCertificates: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CertificatesPut"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CertificateList"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postCertificates: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewCertificate"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Certificate"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getCertificatesByCertificateId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        certificate_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Certificate"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putCertificatesByCertificateId: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path: {
        certificate_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewCertificate"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Certificate"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteCertificatesByCertificateId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        certificate_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchCertificatesByCertificateId: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path: {
        certificate_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CertificatePatch"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Certificate"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getChartsByChart: {
    parameters: {
      query?: {
        /** @description The first local day. Default: 90 days back. */
        from?: string;
        /** @description The last local day, included. Default: today. */
        to?: string;
        theme?: "system" | "light" | "dark";
        /** @description For salaries, where there are several. Default: the one that is named most. */
        currency?: string;
      };
      header?: never;
      path: {
        /** @description funnel: how far applications came. response-days: days until an answer, by month. activity: when they left. salaries: what was named and offered, of all time. */
        chart: "funnel" | "response-days" | "activity" | "salaries";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description SVG. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "image/svg+xml; charset=utf-8": string;
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getCompanies: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
        /** @description A part of the name, in capitals or not, with accents or without. */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: components["schemas"]["CompanySummary"][];
            next_cursor: string | null;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getCompaniesByCompanyId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        company_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Company"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchCompaniesByCompanyId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        company_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uri */
          website?: string | null;
          /** Format: uri */
          logo_url?: string | null;
          industry?: string | null;
          /** @enum {string|null} */
          size_range?: "1-10" | "11-50" | "51-200" | "201-500" | "501-1000" | "1000+" | null;
          rating?: number | null;
          headquarters_location?: string | null;
          /** Format: uri */
          linkedin_url?: string | null;
          withdraw?: ("website" | "logo_url" | "industry" | "size_range" | "rating" | "headquarters_location" | "linkedin_url")[];
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Company"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getDoNotContact: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SuppressionPage"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postDoNotContact: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewSuppression"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Suppression"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteDoNotContactBySuppressionId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        suppression_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getEducation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EducationList"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postEducation: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewEducation"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Education"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getEducationByEducationId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        education_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Education"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putEducationByEducationId: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path: {
        education_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewEducation"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Education"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteEducationByEducationId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        education_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchEducationByEducationId: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path: {
        education_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EducationPatch"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Education"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getEmailTemplates: {
    parameters: {
      query?: {
        type?: "application" | "follow_up" | "thank_you" | "withdrawal";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EmailTemplates"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postEmailTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewEmailTemplate"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EmailTemplate"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getEmailTemplatesByTemplateId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        template_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EmailTemplate"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteEmailTemplatesByTemplateId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        template_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchEmailTemplatesByTemplateId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        template_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmailTemplatePatch"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EmailTemplate"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postEmailTemplatesByTemplateIdPreview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        template_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PreviewTemplate"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TemplatePreview"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getEmails: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
        status?: "draft" | "queued" | "sending" | "sent" | "delivered" | "bounced" | "failed" | "needs_review" | "cancelled";
        application_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EmailPage"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postEmails: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewEmail"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Email"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getEmailsByEmailId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        email_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Email"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchEmailsByEmailId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        email_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmailPatch"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Email"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postEmailsByEmailIdApprove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        email_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Email"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postEmailsByEmailIdCancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        email_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Email"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postEmailsByEmailIdResolve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        email_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ResolveEmail"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Email"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postEmailsBouncesSeen: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BouncesSeen"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewEvents"];
      };
    };
    responses: {
      /** @description Taken on */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventsTaken"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getExchangeRates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExchangeRates"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getExperience: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExperienceList"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postExperience: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewExperience"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Experience"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getExperienceByExperienceId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        experience_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Experience"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putExperienceByExperienceId: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path: {
        experience_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewExperience"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Experience"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteExperienceByExperienceId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        experience_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchExperienceByExperienceId: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path: {
        experience_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExperiencePatch"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Experience"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getGenerations: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GenerationPage"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putGenerationsByGenerationIdRating: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        generation_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GenerationRating"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Generation"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postGooglePush: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GmailPush"];
      };
    };
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getIntegrations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Integrations"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getIntegrationsForwardingAddress: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ForwardingAddress"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postIntegrationsForwardingAddress: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NewForwardingAddress"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteIntegrationsForwardingAddress: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteIntegrationsGoogle: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Disconnected"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getIntegrationsGoogleCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CalendarSettings"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putIntegrationsGoogleCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CalendarSettingsWrite"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CalendarSettings"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteIntegrationsGoogleCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getIntegrationsGoogleSheets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SheetSettings"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putIntegrationsGoogleSheets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SheetSettingsWrite"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SheetSettings"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteIntegrationsGoogleSheets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getIntegrationsGoogleSheetsConflicts: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
        state?: "open" | "taken" | "dismissed";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SheetConflictPage"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postIntegrationsGoogleSheetsConflictsByConflictId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        conflict_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SheetConflictDecision"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SheetConflict"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postIntegrationsGoogleSheetsSync: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["SheetSync"];
      };
    };
    responses: {
      /** @description Taken on */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SheetSettings"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getIntegrationsGoogleCallback: {
    parameters: {
      query: {
        state: string;
        code?: string;
        /** @description Set instead of code when the person said no. */
        error?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Connected"];
        };
      };
      /** @description Go on there */
      302: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getIntegrationsGoogleConnect: {
    parameters: {
      query?: {
        /** @description mail, calendar or sheets: ask for that alone. What you granted before stays granted. */
        rights?: "all" | "mail" | "calendar" | "sheets";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConnectStarted"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postInterviewAnswers: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InterviewAnswer"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Email"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getInterviews: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
        status?: "scheduled" | "completed" | "cancelled" | "rescheduled";
        application_id?: string;
        /** @description Only those at or after this instant. */
        from?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InterviewPage"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postInterviews: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewInterview"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Interview"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getInterviewsByInterviewId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        interview_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Interview"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchInterviewsByInterviewId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        interview_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InterviewPatch"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Interview"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getInterviewsByInterviewIdConflicts: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        interview_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Conflicts"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getInterviewsByInterviewIdPreparation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        interview_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Preparation"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getJobs: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
        /** @description Words of title, company, place and text: "exact phrase", OR between two of them, - before one to leave it out. A name of a skill (C++, .NET, Go, R) is searched as that skill. At most 64 words and phrases. Letters with and without accents are the same; scripts without spaces are found by any part. Of stop words alone (IT, The) titles are searched. Without any word that can be searched for nothing is found, and notice says so. */
        q?: string;
        /** @description onsite takes hybrid postings too. One or more of onsite, remote, hybrid. */
        mode?: string | string[];
        /** @description Instead of mode. */
        is_remote?: boolean | string;
        /** @description contract takes temporary and freelance too, freelance takes contract. One or more of full_time, part_time, contract, internship, freelance, temporary. */
        job_type?: string | string[];
        /** @description One or more of entry, junior, mid, senior, lead, executive. */
        level?: string | string[];
        /** @description Whole units a year: postings that pay at least this at their best. */
        salary_min?: number | null;
        /** @description Whole units a year: postings that start at this or below. */
        salary_max?: number | null;
        /** @description ISO 4217; USD, or with from_preferences yours. Pay is compared within one currency, never converted: in another it counts as unknown. */
        salary_currency?: string;
        /** @description startup 1-50, small 11-200, medium 51-500, large 501-1000, enterprise 1000+, or a range itself. One or more of startup, small, medium, large, enterprise, 1-10, 11-50, 51-200, 201-500, 501-1000, 1000+. */
        company_size?: string | string[];
        min_company_rating?: number | null;
        /** @description As companies show it, in any case; several: named again. */
        industry?: string | string[];
        /** @description Names, in any spelling; several: named again. */
        exclude_company?: string | string[];
        /** @description "Town", "Town, State" or "Town, Region, Country". Remote postings pass; leave them out with mode. */
        place?: string;
        /** @description Round place; 25. */
        radius_miles?: number;
        posted_since?: string;
        /** @description Seen on one of these. */
        source_id?: string | string[];
        /** @description Names of skills, one of which is asked. */
        skills_any?: string | string[];
        /** @description Names of skills, all of which are asked. */
        skills_all?: string | string[];
        /** @description What it says of visa sponsorship. */
        sponsorship?: "offered" | "refused";
        /** @description true: postings that ask for a security clearance; false: all others. */
        clearance_required?: boolean | string;
        /** @description One or more countries of ISO 3166: leaves out postings for citizens of another one. */
        citizen_of?: string | string[];
        /** @description What a filter does to a posting that does not say: fail unless you ask otherwise; with from_preferences pass. */
        unknown?: "pass" | "fail";
        /** @description The same for pay alone. */
        unknown_salary?: "pass" | "fail";
        /** @description The same for a company's size, industry and rating; with from_preferences your preference. */
        unknown_company?: "pass" | "fail";
        /** @description Your preferences fill in every filter that you do not name here. */
        from_preferences?: boolean | string;
        /** @description true: postings that you dismissed are shown too. */
        dismissed?: boolean | string;
        /** @description date: newest first, undated last. salary: best yearly pay in salary_currency first, then those that state none. match: your matches (the best 200 are kept). relevance: the newest 500 hits, by their words; needs q. */
        sort?: "date" | "salary" | "match" | "relevance";
        /** @description Counts the hits, and them by what they are. */
        facets?: boolean | string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              id: string;
              title: string;
              company: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              source: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              location: string | null;
              country: string | null;
              is_remote: boolean;
              is_hybrid: boolean;
              /** @enum {string|null} */
              job_type: "full_time" | "part_time" | "contract" | "internship" | "freelance" | "temporary" | null;
              /** @enum {string|null} */
              experience_level: "entry" | "junior" | "mid" | "senior" | "lead" | "executive" | null;
              salary: {
                /** @description Whole units, as written. */
                salary_min: number | null;
                salary_max: number | null;
                /** @description The same in minor units (cents), exact. */
                salary_min_minor: number | null;
                salary_max_minor: number | null;
                salary_currency: string | null;
                /** @enum {string|null} */
                salary_period: "hour" | "day" | "week" | "month" | "year" | null;
                salary_is_estimated: boolean;
                /** @description For a year, in minor units: 2,080 hours, 260 days, 52 weeks, 12 months. */
                salary_annual_min_minor: number | null;
                salary_annual_max_minor: number | null;
              };
              /** Format: date-time */
              posted_date: string | null;
              /** Format: date-time */
              expiry_date: string | null;
              is_active: boolean;
              application_url: string;
              /** @description The posting names an address to apply to. */
              takes_applications_by_email: boolean;
              /** @description The credit that the board of this posting asks for; show it with the posting. Null: none is asked. */
              attribution: {
                /** @description The credit to show beside the posting. */
                text: string;
                /** @description Where the credit leads: the posting on the board, else the board. */
                url: string;
                /** @description What must and must not be done, one sentence each. */
                rules: string[];
              } | null;
            }[];
            next_cursor: string | null;
            /** @description For sort=relevance. */
            ranking: {
              /** @description The newest so many hits are ranked; the pages end with them. */
              candidates: number;
              /** @description false: there are older hits, which are not ranked. */
              complete: boolean;
            } | null;
            /** @description Exact up to 10,000 hits. Where there are more, each count is of 10,000 of them: at least so many. */
            facets: {
              total: {
                count: number;
                /**
                 * @description gte: so many or more ("10,000+").
                 * @enum {string}
                 */
                relation: "eq" | "gte";
              };
              mode: {
                /**
                 * @description Null: the posting does not say.
                 * @enum {string|null}
                 */
                value: "onsite" | "remote" | "hybrid" | null;
                count: number;
                /**
                 * @description gte: so many or more ("10,000+").
                 * @enum {string}
                 */
                relation: "eq" | "gte";
              }[];
              job_type: {
                /**
                 * @description Null: the posting does not say.
                 * @enum {string|null}
                 */
                value: "full_time" | "part_time" | "contract" | "internship" | "freelance" | "temporary" | null;
                count: number;
                /**
                 * @description gte: so many or more ("10,000+").
                 * @enum {string}
                 */
                relation: "eq" | "gte";
              }[];
              level: {
                /**
                 * @description Null: the posting does not say.
                 * @enum {string|null}
                 */
                value: "entry" | "junior" | "mid" | "senior" | "lead" | "executive" | null;
                count: number;
                /**
                 * @description gte: so many or more ("10,000+").
                 * @enum {string}
                 */
                relation: "eq" | "gte";
              }[];
              /** @description As sources say it. */
              company_size: {
                /**
                 * @description Null: the posting does not say.
                 * @enum {string|null}
                 */
                value: "1-10" | "11-50" | "51-200" | "201-500" | "501-1000" | "1000+" | null;
                count: number;
                /**
                 * @description gte: so many or more ("10,000+").
                 * @enum {string}
                 */
                relation: "eq" | "gte";
              }[];
              source: {
                /** Format: uuid */
                id: string;
                name: string;
                count: number;
                /**
                 * @description gte: so many or more ("10,000+").
                 * @enum {string}
                 */
                relation: "eq" | "gte";
              }[];
              /** @description The 20 that are asked most. */
              skill: {
                id: number;
                name: string;
                count: number;
                /**
                 * @description gte: so many or more ("10,000+").
                 * @enum {string}
                 */
                relation: "eq" | "gte";
              }[];
            } | null;
            /** @description Why nothing could be found, where the question itself is why. */
            notice: string | null;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getJobsByJobId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            id: string;
            title: string;
            company: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            source: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            location: string | null;
            country: string | null;
            is_remote: boolean;
            is_hybrid: boolean;
            /** @enum {string|null} */
            job_type: "full_time" | "part_time" | "contract" | "internship" | "freelance" | "temporary" | null;
            /** @enum {string|null} */
            experience_level: "entry" | "junior" | "mid" | "senior" | "lead" | "executive" | null;
            salary: {
              /** @description Whole units, as written. */
              salary_min: number | null;
              salary_max: number | null;
              /** @description The same in minor units (cents), exact. */
              salary_min_minor: number | null;
              salary_max_minor: number | null;
              salary_currency: string | null;
              /** @enum {string|null} */
              salary_period: "hour" | "day" | "week" | "month" | "year" | null;
              salary_is_estimated: boolean;
              /** @description For a year, in minor units: 2,080 hours, 260 days, 52 weeks, 12 months. */
              salary_annual_min_minor: number | null;
              salary_annual_max_minor: number | null;
            };
            /** Format: date-time */
            posted_date: string | null;
            /** Format: date-time */
            expiry_date: string | null;
            is_active: boolean;
            application_url: string;
            /** @description The posting names an address to apply to. */
            takes_applications_by_email: boolean;
            /** @description The credit that the board of this posting asks for; show it with the posting. Null: none is asked. */
            attribution: {
              /** @description The credit to show beside the posting. */
              text: string;
              /** @description Where the credit leads: the posting on the board, else the board. */
              url: string;
              /** @description What must and must not be done, one sentence each. */
              rules: string[];
            } | null;
            /** @description Since when and why it is closed; null while it is open. */
            closed: {
              /** Format: date-time */
              at: string | null;
              /** @enum {string} */
              reason: "expired" | "gone" | "unseen" | "duplicate";
              text: string;
            } | null;
            /** @description The text without markup. */
            description: string;
            /** @description The same as sanitised HTML. */
            description_html: string | null;
            requirements: string | null;
            department: string | null;
            /** @description As the posting names it; never guessed. */
            application_email: string | null;
            experience_years_min: number | null;
            experience_years_max: number | null;
            /** @description Where a remote worker may live: ISO 3166, or EU, EUROPE, EMEA, APAC, LATAM, NA, WORLD; empty: unsaid. */
            remote_regions: string[];
            /**
             * @description Visa sponsorship; null when it says nothing.
             * @enum {string|null}
             */
            sponsorship: "offered" | "refused" | null;
            /** @description A security clearance, or the ability to get one. */
            clearance_required: boolean | null;
            /** @description ISO 3166: whose citizen one must be. */
            citizenship_required: string | null;
            /** @description ISO 3166 or EU: where one must be allowed to work already. */
            authorization_region: string | null;
            /**
             * @description The least that is required.
             * @enum {string|null}
             */
            education_level: "high_school" | "associate" | "bachelor" | "master" | "doctorate" | null;
            /** @description ISO 639-1: languages that are required. */
            languages: string[];
            /** @description What was read from the prose, each with the words it stands on; every pay range among them. */
            facts: {
              fact: string;
              value: string;
              sentence: string;
            }[];
            skills: {
              skill_name: string;
              skill_id: number | null;
              is_required: boolean;
            }[];
            sightings: {
              source: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              url: string;
              /** Format: date-time */
              first_seen_at: string;
              /** Format: date-time */
              last_seen_at: string;
              /** Format: date-time */
              gone_at: string | null;
              /** @description The credit that the board of this posting asks for; show it with the posting. Null: none is asked. */
              attribution: {
                /** @description The credit to show beside the posting. */
                text: string;
                /** @description Where the credit leads: the posting on the board, else the board. */
                url: string;
                /** @description What must and must not be done, one sentence each. */
                rules: string[];
              } | null;
            }[];
            evidence: {
              /** @description Whole days since age_since. */
              age_days: number;
              /** @enum {string} */
              age_since: "posted_date" | "first_seen";
              /** Format: date-time */
              first_seen_at: string;
              /** @description Crawls that saw it, on all boards. */
              times_seen: number;
              boards_seen_on: number;
              /** @description Other postings of the same company, title and place that were there before: reposts. */
              earlier_postings: number;
              salary_missing: boolean;
              /**
               * Format: date-time
               * @description Set when no board lists it any more.
               */
              off_board_since: string | null;
              /** @description What its own page said when it was last asked. */
              own_page: {
                /**
                 * @description unknown: the page could not be asked, or did not say.
                 * @enum {string}
                 */
                result: "live" | "gone" | "unknown";
                reason: string;
                /** Format: date-time */
                checked_at: string;
              } | null;
            };
            /** @description How it fits the person now. */
            match: {
              match_score: number;
              skill_match_score: number;
              location_match_score: number;
              salary_match_score: number;
              experience_match_score: number;
              /** @description The order in which matches are shown: how much of your line of work the posting is (kinds of work and words of the titles, telling skills), times how far place, years and pay are within reach, less what your dismissals take. */
              relevance: number;
              /** @description Above 70, at least half of the skill points, more than 6 of the points for place (within reach, not tied to another country), no hard filter failed, your line of work or a related one (where both name theirs), and dismissals take less than 30%. */
              is_recommended: boolean;
              /** @description Wishes that the posting does not meet whatever its score. */
              failed_filters: ("work_mode" | "job_type" | "excluded_company" | "company_size" | "industry" | "company_rating" | "work_authorisation" | "security_clearance" | "dismissed")[];
              /** @description Each failed filter in words: what the posting is and what you asked for. */
              filter_reasons: {
                /** @enum {string} */
                filter: "work_mode" | "job_type" | "excluded_company" | "company_size" | "industry" | "company_rating" | "work_authorisation" | "security_clearance" | "dismissed";
                text: string;
              }[];
              match_reasons: {
                matched_skills: string[];
                missing_required: string[];
                missing_optional: string[];
                reasons: {
                  /** @enum {string} */
                  part: "work" | "skill" | "location" | "salary" | "experience" | "dismissal";
                  text: string;
                }[];
              };
              scorer_version: number;
            } | null;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postJobsByJobIdCheck: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path: {
        job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JobCheck"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postJobsByJobIdNotTheSame: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        job_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          sighting_id: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            job_id: string;
            /** Format: uuid */
            sighting_id: string;
            /**
             * Format: uuid
             * @description The posting by itself: what you do with it now is apart from the job.
             */
            separate_job_id: string;
            /** @description Enough people have said so: it is a job of its own for everybody. */
            is_split_for_all: boolean;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putJobsByJobIdSaved: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        job_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          notes?: string | null;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            id: string;
            notes: string | null;
            /** Format: date-time */
            saved_at: string;
            /** @description Kept also when it is closed: see is_active. */
            job: {
              /** Format: uuid */
              id: string;
              title: string;
              company: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              source: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              location: string | null;
              country: string | null;
              is_remote: boolean;
              is_hybrid: boolean;
              /** @enum {string|null} */
              job_type: "full_time" | "part_time" | "contract" | "internship" | "freelance" | "temporary" | null;
              /** @enum {string|null} */
              experience_level: "entry" | "junior" | "mid" | "senior" | "lead" | "executive" | null;
              salary: {
                /** @description Whole units, as written. */
                salary_min: number | null;
                salary_max: number | null;
                /** @description The same in minor units (cents), exact. */
                salary_min_minor: number | null;
                salary_max_minor: number | null;
                salary_currency: string | null;
                /** @enum {string|null} */
                salary_period: "hour" | "day" | "week" | "month" | "year" | null;
                salary_is_estimated: boolean;
                /** @description For a year, in minor units: 2,080 hours, 260 days, 52 weeks, 12 months. */
                salary_annual_min_minor: number | null;
                salary_annual_max_minor: number | null;
              };
              /** Format: date-time */
              posted_date: string | null;
              /** Format: date-time */
              expiry_date: string | null;
              is_active: boolean;
              application_url: string;
              /** @description The posting names an address to apply to. */
              takes_applications_by_email: boolean;
              /** @description The credit that the board of this posting asks for; show it with the posting. Null: none is asked. */
              attribution: {
                /** @description The credit to show beside the posting. */
                text: string;
                /** @description Where the credit leads: the posting on the board, else the board. */
                url: string;
                /** @description What must and must not be done, one sentence each. */
                rules: string[];
              } | null;
            };
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteJobsByJobIdSaved: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getJobsByJobIdSightings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SightingList"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getLanguages: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LanguageList"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putLanguages: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LanguagesPut"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LanguageList"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postLanguages: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewLanguage"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Language"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getLanguagesByLanguageId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        language_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Language"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putLanguagesByLanguageId: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path: {
        language_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewLanguage"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Language"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteLanguagesByLanguageId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        language_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchLanguagesByLanguageId: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path: {
        language_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LanguagePatch"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Language"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getLetterRequests: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LetterRequests"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postLetterRequests: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewLetterRequest"];
      };
    };
    responses: {
      /** @description Taken on */
      202: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LetterRequestState"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getLetterRequestsByRequestId: {
    parameters: {
      query?: {
        /** @description Seconds to wait for the letter. */
        wait?: number | null;
      };
      header?: never;
      path: {
        request_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LetterRequestState"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getLetters: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
        job_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LetterPage"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postLetters: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewLetter"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Letter"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getLettersByLetterId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        letter_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Letter"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putLettersByLetterId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        letter_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LetterEdit"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Letter"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getLettersByLetterIdCompare: {
    parameters: {
      query?: {
        /** @description Without it: the letter that this one was made from. */
        other_id?: string;
      };
      header?: never;
      path: {
        letter_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LetterComparison"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getLettersByLetterIdHtml: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        letter_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of paragraphs alone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html; charset=utf-8": string;
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postLettersByLetterIdMend: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        letter_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Letter"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postLettersByLetterIdParts: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path: {
        letter_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LetterPart"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Letter"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getLettersByLetterIdText: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        letter_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The letter, paragraphs parted by blank lines. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/plain; charset=utf-8": string;
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMatches: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
        recommended?: string;
        min_score?: number | null;
        /** @description By relevance and then score, or by the printed score alone. */
        sort?: "relevance" | "score";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              match_score: number;
              skill_match_score: number;
              location_match_score: number;
              salary_match_score: number;
              experience_match_score: number;
              /** @description The order in which matches are shown: how much of your line of work the posting is (kinds of work and words of the titles, telling skills), times how far place, years and pay are within reach, less what your dismissals take. */
              relevance: number;
              /** @description Above 70, at least half of the skill points, more than 6 of the points for place (within reach, not tied to another country), no hard filter failed, your line of work or a related one (where both name theirs), and dismissals take less than 30%. */
              is_recommended: boolean;
              /** @description Wishes that the posting does not meet whatever its score. */
              failed_filters: ("work_mode" | "job_type" | "excluded_company" | "company_size" | "industry" | "company_rating" | "work_authorisation" | "security_clearance" | "dismissed")[];
              /** @description Each failed filter in words: what the posting is and what you asked for. */
              filter_reasons: {
                /** @enum {string} */
                filter: "work_mode" | "job_type" | "excluded_company" | "company_size" | "industry" | "company_rating" | "work_authorisation" | "security_clearance" | "dismissed";
                text: string;
              }[];
              match_reasons: {
                matched_skills: string[];
                missing_required: string[];
                missing_optional: string[];
                reasons: {
                  /** @enum {string} */
                  part: "work" | "skill" | "location" | "salary" | "experience" | "dismissal";
                  text: string;
                }[];
              };
              scorer_version: number;
              /** Format: uuid */
              id: string;
              job: {
                /** Format: uuid */
                id: string;
                title: string;
                company: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                source: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                location: string | null;
                country: string | null;
                is_remote: boolean;
                is_hybrid: boolean;
                /** @enum {string|null} */
                job_type: "full_time" | "part_time" | "contract" | "internship" | "freelance" | "temporary" | null;
                /** @enum {string|null} */
                experience_level: "entry" | "junior" | "mid" | "senior" | "lead" | "executive" | null;
                salary: {
                  /** @description Whole units, as written. */
                  salary_min: number | null;
                  salary_max: number | null;
                  /** @description The same in minor units (cents), exact. */
                  salary_min_minor: number | null;
                  salary_max_minor: number | null;
                  salary_currency: string | null;
                  /** @enum {string|null} */
                  salary_period: "hour" | "day" | "week" | "month" | "year" | null;
                  salary_is_estimated: boolean;
                  /** @description For a year, in minor units: 2,080 hours, 260 days, 52 weeks, 12 months. */
                  salary_annual_min_minor: number | null;
                  salary_annual_max_minor: number | null;
                };
                /** Format: date-time */
                posted_date: string | null;
                /** Format: date-time */
                expiry_date: string | null;
                is_active: boolean;
                application_url: string;
                /** @description The posting names an address to apply to. */
                takes_applications_by_email: boolean;
                /** @description The credit that the board of this posting asks for; show it with the posting. Null: none is asked. */
                attribution: {
                  /** @description The credit to show beside the posting. */
                  text: string;
                  /** @description Where the credit leads: the posting on the board, else the board. */
                  url: string;
                  /** @description What must and must not be done, one sentence each. */
                  rules: string[];
                } | null;
              };
              /** Format: date-time */
              updated_at: string;
            }[];
            next_cursor: string | null;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMatchesByJobId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            match_score: number;
            skill_match_score: number;
            location_match_score: number;
            salary_match_score: number;
            experience_match_score: number;
            /** @description The order in which matches are shown: how much of your line of work the posting is (kinds of work and words of the titles, telling skills), times how far place, years and pay are within reach, less what your dismissals take. */
            relevance: number;
            /** @description Above 70, at least half of the skill points, more than 6 of the points for place (within reach, not tied to another country), no hard filter failed, your line of work or a related one (where both name theirs), and dismissals take less than 30%. */
            is_recommended: boolean;
            /** @description Wishes that the posting does not meet whatever its score. */
            failed_filters: ("work_mode" | "job_type" | "excluded_company" | "company_size" | "industry" | "company_rating" | "work_authorisation" | "security_clearance" | "dismissed")[];
            /** @description Each failed filter in words: what the posting is and what you asked for. */
            filter_reasons: {
              /** @enum {string} */
              filter: "work_mode" | "job_type" | "excluded_company" | "company_size" | "industry" | "company_rating" | "work_authorisation" | "security_clearance" | "dismissed";
              text: string;
            }[];
            match_reasons: {
              matched_skills: string[];
              missing_required: string[];
              missing_optional: string[];
              reasons: {
                /** @enum {string} */
                part: "work" | "skill" | "location" | "salary" | "experience" | "dismissal";
                text: string;
              }[];
            };
            scorer_version: number;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putMatchesByJobIdDismissal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        job_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description Shapes later matches: company takes 30% from postings of the same company, wrong_kind 20% from titles that share its words beyond yours, too_junior and too_senior 20% from the same level or below it, or above it, salary 20% from the same pay or less, location 25% from the same place; twice that when named again, 60% at most altogether. not_interested and other take nothing.
           * @default not_interested
           * @enum {string}
           */
          reason?: "not_interested" | "company" | "wrong_kind" | "too_junior" | "too_senior" | "salary" | "location" | "other";
          /** @default null */
          note?: string | null;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            job_id: string;
            /** @enum {string} */
            reason: "not_interested" | "company" | "wrong_kind" | "too_junior" | "too_senior" | "salary" | "location" | "other";
            note: string | null;
            /** Format: date-time */
            created_at: string;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteMatchesByJobIdDismissal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteMatchesByJobIdNotTheSame: {
    parameters: {
      query?: {
        /** @description This one alone; otherwise all that you said of the posting. */
        sighting_id?: string;
      };
      header?: never;
      path: {
        job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMatchesDismissals: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              job_id: string;
              /** @enum {string} */
              reason: "not_interested" | "company" | "wrong_kind" | "too_junior" | "too_senior" | "salary" | "location" | "other";
              note: string | null;
              /** Format: date-time */
              created_at: string;
            }[];
            next_cursor: string | null;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postMatchesRefresh: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Taken on */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            queued: boolean;
          };
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Me"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          name?: string;
          /** Format: uri */
          picture_url?: string | null;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Me"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMeAnswers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AnswerList"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putMeAnswersByAnswerKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path: {
        answer_key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AnswerPut"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Answer"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteMeAnswersByAnswerKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        answer_key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMeAnswersFill: {
    parameters: {
      query: {
        /** @description As the form asks it. */
        question: string;
        /** @description The posting’s, for what is asked of a country. */
        country?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FilledAnswer"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMeAnswersQuestions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UsualQuestions"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMeCompleteness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Completeness"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMeConsents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Consents"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putMeConsentsByPurpose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        purpose: "usage";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteMeConsentsByPurpose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        purpose: "usage";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMeErasure: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Erasure"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postMeErasure: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ErasureRequest"];
      };
    };
    responses: {
      /** @description Taken on */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Erasure"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteMeErasure: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMeExport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DataExportList"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postMeExport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Taken on */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DataExport"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMeExportByExportId: {
    parameters: {
      query?: {
        /** @description Seconds to wait for the file. */
        wait?: number | null;
      };
      header?: never;
      path: {
        export_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DataExport"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMeGuide: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Guide"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMeJsonResume: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JsonResume"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMeLimits: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Limits"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMetricsActivity: {
    parameters: {
      query: {
        /** @description The first local day, in the time zone of your settings. */
        from: string;
        /** @description The last local day, included. */
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActivityMap"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMetricsApplications: {
    parameters: {
      query: {
        /** @description The first local day, in the time zone of your settings. */
        from: string;
        /** @description The last local day, included. */
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApplicationMetrics"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMetricsCompaniesByCompanyId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        company_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Responsiveness"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMetricsFunnel: {
    parameters: {
      query: {
        /** @description The first local day, in the time zone of your settings. */
        from: string;
        /** @description The last local day, included. */
        to: string;
        by?: "all" | "day" | "week" | "month" | "source" | "board" | "channel" | "resume" | "prompt" | "company";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FunnelFigures"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMetricsSalaries: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SalaryPicture"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getNoticesStop: {
    parameters: {
      query: {
        token: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html; charset=utf-8": string;
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postNoticesStop: {
    parameters: {
      query: {
        token: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html; charset=utf-8": string;
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postOfferComparisons: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CompareOffers"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OfferComparison"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getOffers: {
    parameters: {
      query?: {
        status?: "pending" | "accepted" | "declined" | "negotiating";
        application_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Offers"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postOffers: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewOffer"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Offer"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getOffersByOfferId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        offer_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Offer"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteOffersByOfferId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        offer_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchOffersByOfferId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        offer_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OfferPatch"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Offer"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postOffersByOfferIdConfirm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        offer_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Offer"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postOffersByOfferIdDecision: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        offer_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OfferDecision"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DecidedOffer"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getOperatorAuditSeals: {
    parameters: {
      query?: {
        after?: number | null;
        limit?: number;
        head_number?: number;
        /** @description With head_number: a seal that you kept elsewhere, to be compared. */
        head_seal?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SealsVerified"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getOperatorDeadLetters: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeadLetterQueues"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postOperatorDeadLettersRedrive: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RedriveLetters"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Redriven"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postOperatorErasuresReplay: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Replayed"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postOperatorExchangeRates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewExchangeRates"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TakenExchangeRates"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postOperatorJobsByJobIdMerge: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        job_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * Format: uuid
           * @description The job that is put into this one.
           */
          merged_job_id: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * Format: uuid
             * @description Where it is now: the job that was made, or that took the other in.
             */
            job_id: string;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postOperatorJobsByJobIdSplit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        job_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          sighting_ids: string[];
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * Format: uuid
             * @description Where it is now: the job that was made, or that took the other in.
             */
            job_id: string;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getOperatorMetrics: {
    parameters: {
      query?: {
        /** @description One figure over time; without it the newest of each. */
        metric_type?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SystemMetrics"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getOperatorMonitoringActivity: {
    parameters: {
      query?: {
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EverybodysActivity"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getOperatorMonitoringMatchQuality: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MatchQuality"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getOperatorMonitoringSlowStatements: {
    parameters: {
      query?: {
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SlowStatements"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getOperatorPrompts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PromptList"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postOperatorPrompts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewPrompt"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Prompt"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putOperatorPromptsByPromptIdActive: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        prompt_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Prompt"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getOperatorSources: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              id: string;
              name: string;
              /** @enum {string} */
              type: "job_board" | "company_site" | "aggregator";
              /** @description The board system that serves it: greenhouse, linkedin ... */
              board: string | null;
              base_url: string | null;
              is_active: boolean;
              /** @description False for boards whose pages may not be fetched. */
              fetch_allowed: boolean;
              fetch_denied_reason: string | null;
              crawl_frequency_hours: number;
              /** @description What the board itself asks for: it wins over crawl_frequency_hours. null: nothing. */
              least_hours_between_crawls: number | null;
              /**
               * Format: date-time
               * @description The last crawl that read the whole board.
               */
              last_crawled_at: string | null;
              /**
               * Format: date-time
               * @description Set while the board is left alone: after a failure, or because a limit of the board’s is used up.
               */
              crawl_not_before: string | null;
              /** @enum {string} */
              health: "unknown" | "healthy" | "unhealthy";
              /** @description Why it is not healthy, or, while crawl_not_before is to come, what is waited for. */
              health_reason: string | null;
              /** @description Open postings that it shows, also those that another board shows as well. */
              postings: number;
              /** @description The credit that the board of this posting asks for; show it with the posting. Null: none is asked. */
              attribution: {
                /** @description The credit to show beside the posting. */
                text: string;
                /** @description Where the credit leads: the posting on the board, else the board. */
                url: string;
                /** @description What must and must not be done, one sentence each. */
                rules: string[];
              } | null;
              /** @description In a row. */
              failures: number;
              /** Format: date-time */
              crawl_requested_at: string | null;
            }[];
            next_cursor: string | null;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchOperatorSourcesBySourceId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        source_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description Off: it is crawled no more; its postings stay. */
          is_active?: boolean;
          /** @description A board’s own least time wins. */
          crawl_frequency_hours?: number;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            type: "job_board" | "company_site" | "aggregator";
            /** @description The board system that serves it: greenhouse, linkedin ... */
            board: string | null;
            base_url: string | null;
            is_active: boolean;
            /** @description False for boards whose pages may not be fetched. */
            fetch_allowed: boolean;
            fetch_denied_reason: string | null;
            crawl_frequency_hours: number;
            /** @description What the board itself asks for: it wins over crawl_frequency_hours. null: nothing. */
            least_hours_between_crawls: number | null;
            /**
             * Format: date-time
             * @description The last crawl that read the whole board.
             */
            last_crawled_at: string | null;
            /**
             * Format: date-time
             * @description Set while the board is left alone: after a failure, or because a limit of the board’s is used up.
             */
            crawl_not_before: string | null;
            /** @enum {string} */
            health: "unknown" | "healthy" | "unhealthy";
            /** @description Why it is not healthy, or, while crawl_not_before is to come, what is waited for. */
            health_reason: string | null;
            /** @description Open postings that it shows, also those that another board shows as well. */
            postings: number;
            /** @description The credit that the board of this posting asks for; show it with the posting. Null: none is asked. */
            attribution: {
              /** @description The credit to show beside the posting. */
              text: string;
              /** @description Where the credit leads: the posting on the board, else the board. */
              url: string;
              /** @description What must and must not be done, one sentence each. */
              rules: string[];
            } | null;
            /** @description In a row. */
            failures: number;
            /** Format: date-time */
            crawl_requested_at: string | null;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putOperatorStops: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OperatorStopPut"];
      };
    };
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteOperatorStops: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putOperatorStopsByUserId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OperatorStopPut"];
      };
    };
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteOperatorStopsByUserId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteOperatorUsersByUserIdSessions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionsEnded"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getOperatorUsersByUserIdSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Subscription"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putOperatorUsersByUserIdSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SubscriptionPut"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Subscription"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postOperatorUsersSearch: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PeopleSearch"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PeopleFound"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getPacketsByApplicationId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        application_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A ZIP of all that is needed at the page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/zip": string;
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getPacketsByApplicationIdLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        application_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The letter, on A4 or US Letter by the country. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/pdf": string;
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getPacketsByApplicationIdResume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        application_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file as it was uploaded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": string;
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getPacketsByApplicationIdText: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        application_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Warnings, form, answers, letter. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/plain; charset=utf-8": string;
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getPacketsForPage: {
    parameters: {
      query: {
        /** @description Of the page that is open. */
        page_url: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["HandOffs"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getPacketsLettersByLetterIdPdf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        letter_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The letter on A4. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/pdf": string;
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getPreferences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Preferences"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putPreferences: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PreferencesPut"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Preferences"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchPreferences: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PreferencesPatch"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Preferences"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Profile"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putProfile: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProfilePut"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Profile"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchProfile: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProfilePatch"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Profile"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getProjects: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProjectList"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putProjects: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProjectsPut"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProjectList"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postProjects: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewProject"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Project"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getProjectsByProjectId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Project"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putProjectsByProjectId: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path: {
        project_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewProject"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Project"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteProjectsByProjectId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchProjectsByProjectId: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path: {
        project_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProjectPatch"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Project"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getProposals: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
        status?: "open" | "accepted" | "rejected" | "superseded";
        entity?: "profile" | "experience" | "education" | "skill" | "project" | "certificate" | "language";
        resume_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResumeProposalPage"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getProposalsByProposalId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        proposal_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResumeProposal"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postProposalsByProposalIdAccept: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        proposal_id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["AcceptProposal"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResumeProposal"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postProposalsByProposalIdReject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        proposal_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResumeProposal"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postProposalsByProposalIdUndo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        proposal_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResumeProposal"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getProposedTimes: {
    parameters: {
      query?: {
        application_id?: string;
        status?: "open" | "picked" | "passed" | "declined";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProposedTimes"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteProposedTimesByProposedTimeId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        proposed_time_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postProposedTimesByProposedTimeIdPick: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        proposed_time_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PickTime"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Interview"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getReplies: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
        classification?: "interview_request" | "rejection" | "request_info" | "automated" | "spam" | "offer" | "unclassified";
        review_status?: "not_needed" | "needed" | "confirmed" | "corrected";
        application_id?: string;
        /** @description true: only those whose application is still open. */
        suggested?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReplyPage"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getRepliesByReplyId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reply_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReplyDetail"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postRepliesByReplyIdLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reply_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LinkReply"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReplyDetail"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteRepliesByReplyIdLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reply_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postRepliesByReplyIdReview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reply_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReviewReply"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReplyDetail"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteRepliesByReplyIdReview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reply_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReplyDetail"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getRepliesExamples: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReplyExamplePage"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postReplyAnswers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewReplyAnswer"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReplyAnswerDraft"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getResumes: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResumePage"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postResumes: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewResume"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResumeUpload"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getResumesByResumeId: {
    parameters: {
      query?: {
        /** @description Seconds to wait for the upload to be seen and its reading to end. */
        wait?: number | null;
      };
      header?: never;
      path: {
        resume_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Resume"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteResumesByResumeId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        resume_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postResumesByResumeIdAccept: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        resume_id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["AcceptResume"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AcceptedResume"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postResumesByResumeIdConfirm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        resume_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Taken on */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResumeSummary"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getResumesByResumeIdDownload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        resume_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResumeDownload"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getResumesByResumeIdJsonResume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        resume_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JsonResume"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postResumesByResumeIdPrimary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        resume_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResumeSummary"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getResumesByResumeIdProposals: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
        status?: "open" | "accepted" | "rejected" | "superseded";
        entity?: "profile" | "experience" | "education" | "skill" | "project" | "certificate" | "language";
      };
      header?: never;
      path: {
        resume_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResumeProposalPage"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postResumesByResumeIdRetry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        resume_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Taken on */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResumeSummary"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getResumesGithubCallback: {
    parameters: {
      query: {
        state: string;
        code?: string;
        /** @description Set instead of code when the person said no. */
        error?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Taken on */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResumeSummary"];
        };
      };
      /** @description Go on there */
      302: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getResumesGithubConnect: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConnectStarted"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postResumesJsonResume: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewJsonResume"];
      };
    };
    responses: {
      /** @description Taken on */
      202: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResumeSummary"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postResumesLinkedinExport: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LinkedinExport"];
      };
    };
    responses: {
      /** @description Taken on */
      202: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResumeSummary"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getResumesLinkedinCallback: {
    parameters: {
      query: {
        state: string;
        code?: string;
        /** @description Set instead of code when the person said no. */
        error?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LinkedinSeen"];
        };
      };
      /** @description Go on there */
      302: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getResumesLinkedinConnect: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConnectStarted"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSavedJobs: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              id: string;
              notes: string | null;
              /** Format: date-time */
              saved_at: string;
              /** @description Kept also when it is closed: see is_active. */
              job: {
                /** Format: uuid */
                id: string;
                title: string;
                company: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                source: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                location: string | null;
                country: string | null;
                is_remote: boolean;
                is_hybrid: boolean;
                /** @enum {string|null} */
                job_type: "full_time" | "part_time" | "contract" | "internship" | "freelance" | "temporary" | null;
                /** @enum {string|null} */
                experience_level: "entry" | "junior" | "mid" | "senior" | "lead" | "executive" | null;
                salary: {
                  /** @description Whole units, as written. */
                  salary_min: number | null;
                  salary_max: number | null;
                  /** @description The same in minor units (cents), exact. */
                  salary_min_minor: number | null;
                  salary_max_minor: number | null;
                  salary_currency: string | null;
                  /** @enum {string|null} */
                  salary_period: "hour" | "day" | "week" | "month" | "year" | null;
                  salary_is_estimated: boolean;
                  /** @description For a year, in minor units: 2,080 hours, 260 days, 52 weeks, 12 months. */
                  salary_annual_min_minor: number | null;
                  salary_annual_max_minor: number | null;
                };
                /** Format: date-time */
                posted_date: string | null;
                /** Format: date-time */
                expiry_date: string | null;
                is_active: boolean;
                application_url: string;
                /** @description The posting names an address to apply to. */
                takes_applications_by_email: boolean;
                /** @description The credit that the board of this posting asks for; show it with the posting. Null: none is asked. */
                attribution: {
                  /** @description The credit to show beside the posting. */
                  text: string;
                  /** @description Where the credit leads: the posting on the board, else the board. */
                  url: string;
                  /** @description What must and must not be done, one sentence each. */
                  rules: string[];
                } | null;
              };
            }[];
            next_cursor: string | null;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSavedSearches: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: components["schemas"]["SavedSearch"][];
            next_cursor: string | null;
            /** @description Of all your searches with notify. */
            new_hits_total: number;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postSavedSearches: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          name: string;
          /** @description The parameters of GET /v1/jobs, without sort, limit, cursor and facets; lists as lists. */
          query: {
            [key: string]: unknown;
          };
          /**
           * @description Looked for by itself every ten minutes, and counted in new_hits_total; else only when you ask.
           * @default true
           */
          notify?: boolean;
        };
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SavedSearch"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSavedSearchesBySavedSearchId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        saved_search_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SavedSearch"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteSavedSearchesBySavedSearchId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        saved_search_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchSavedSearchesBySavedSearchId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        saved_search_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          name?: string;
          /** @description The parameters of GET /v1/jobs, without sort, limit, cursor and facets; lists as lists. */
          query?: {
            [key: string]: unknown;
          };
          /** @description Looked for by itself every ten minutes, and counted in new_hits_total; else only when you ask. */
          notify?: boolean;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SavedSearch"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSavedSearchesBySavedSearchIdHits: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        saved_search_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: date-time */
              found_at: string;
              job: {
                /** Format: uuid */
                id: string;
                title: string;
                company: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                source: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                location: string | null;
                country: string | null;
                is_remote: boolean;
                is_hybrid: boolean;
                /** @enum {string|null} */
                job_type: "full_time" | "part_time" | "contract" | "internship" | "freelance" | "temporary" | null;
                /** @enum {string|null} */
                experience_level: "entry" | "junior" | "mid" | "senior" | "lead" | "executive" | null;
                salary: {
                  /** @description Whole units, as written. */
                  salary_min: number | null;
                  salary_max: number | null;
                  /** @description The same in minor units (cents), exact. */
                  salary_min_minor: number | null;
                  salary_max_minor: number | null;
                  salary_currency: string | null;
                  /** @enum {string|null} */
                  salary_period: "hour" | "day" | "week" | "month" | "year" | null;
                  salary_is_estimated: boolean;
                  /** @description For a year, in minor units: 2,080 hours, 260 days, 52 weeks, 12 months. */
                  salary_annual_min_minor: number | null;
                  salary_annual_max_minor: number | null;
                };
                /** Format: date-time */
                posted_date: string | null;
                /** Format: date-time */
                expiry_date: string | null;
                is_active: boolean;
                application_url: string;
                /** @description The posting names an address to apply to. */
                takes_applications_by_email: boolean;
                /** @description The credit that the board of this posting asks for; show it with the posting. Null: none is asked. */
                attribution: {
                  /** @description The credit to show beside the posting. */
                  text: string;
                  /** @description Where the credit leads: the posting on the board, else the board. */
                  url: string;
                  /** @description What must and must not be done, one sentence each. */
                  rules: string[];
                } | null;
              };
            }[];
            next_cursor: string | null;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postSavedSearchesBySavedSearchIdSeen: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        saved_search_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * Format: date-time
           * @description Only hits found until then; without it all.
           */
          until?: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            seen: number;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Settings"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putSettings: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SettingsPut"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Settings"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchSettings: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SettingsPatch"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Settings"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSkills: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SkillList"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putSkills: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins. */
        "If-Match"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SkillsPut"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SkillsReplaced"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postSkills: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewSkill"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Skill"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteSkillsBySkillId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        skill_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchSkillsBySkillId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        skill_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SkillPatch"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Skill"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSources: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              id: string;
              name: string;
              /** @enum {string} */
              type: "job_board" | "company_site" | "aggregator";
              /** @description The board system that serves it: greenhouse, linkedin ... */
              board: string | null;
              base_url: string | null;
              is_active: boolean;
              /** @description Whether the person added it. */
              is_mine: boolean;
              /** @description False for boards whose pages may not be fetched. */
              fetch_allowed: boolean;
              fetch_denied_reason: string | null;
              crawl_frequency_hours: number;
              /** @description What the board itself asks for: it wins over crawl_frequency_hours. null: nothing. */
              least_hours_between_crawls: number | null;
              /**
               * Format: date-time
               * @description The last crawl that read the whole board.
               */
              last_crawled_at: string | null;
              /**
               * Format: date-time
               * @description Set while the board is left alone: after a failure, or because a limit of the board’s is used up.
               */
              crawl_not_before: string | null;
              /** @enum {string} */
              health: "unknown" | "healthy" | "unhealthy";
              /** @description Why it is not healthy, or, while crawl_not_before is to come, what is waited for. */
              health_reason: string | null;
              /** @description Open postings that it shows, also those that another board shows as well. */
              postings: number;
              /** @description The credit that the board of this posting asks for; show it with the posting. Null: none is asked. */
              attribution: {
                /** @description The credit to show beside the posting. */
                text: string;
                /** @description Where the credit leads: the posting on the board, else the board. */
                url: string;
                /** @description What must and must not be done, one sentence each. */
                rules: string[];
              } | null;
            }[];
          };
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postSources: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description An employer's job board, or any page of it: a posting, its apply form, the feed. For example https://boards.greenhouse.io/fernhollow */
          url: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            type: "job_board" | "company_site" | "aggregator";
            /** @description The board system that serves it: greenhouse, linkedin ... */
            board: string | null;
            base_url: string | null;
            is_active: boolean;
            /** @description Whether the person added it. */
            is_mine: boolean;
            /** @description False for boards whose pages may not be fetched. */
            fetch_allowed: boolean;
            fetch_denied_reason: string | null;
            crawl_frequency_hours: number;
            /** @description What the board itself asks for: it wins over crawl_frequency_hours. null: nothing. */
            least_hours_between_crawls: number | null;
            /**
             * Format: date-time
             * @description The last crawl that read the whole board.
             */
            last_crawled_at: string | null;
            /**
             * Format: date-time
             * @description Set while the board is left alone: after a failure, or because a limit of the board’s is used up.
             */
            crawl_not_before: string | null;
            /** @enum {string} */
            health: "unknown" | "healthy" | "unhealthy";
            /** @description Why it is not healthy, or, while crawl_not_before is to come, what is waited for. */
            health_reason: string | null;
            /** @description Open postings that it shows, also those that another board shows as well. */
            postings: number;
            /** @description The credit that the board of this posting asks for; show it with the posting. Null: none is asked. */
            attribution: {
              /** @description The credit to show beside the posting. */
              text: string;
              /** @description Where the credit leads: the posting on the board, else the board. */
              url: string;
              /** @description What must and must not be done, one sentence each. */
              rules: string[];
            } | null;
          };
        };
      };
      /** @description Made */
      201: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            type: "job_board" | "company_site" | "aggregator";
            /** @description The board system that serves it: greenhouse, linkedin ... */
            board: string | null;
            base_url: string | null;
            is_active: boolean;
            /** @description Whether the person added it. */
            is_mine: boolean;
            /** @description False for boards whose pages may not be fetched. */
            fetch_allowed: boolean;
            fetch_denied_reason: string | null;
            crawl_frequency_hours: number;
            /** @description What the board itself asks for: it wins over crawl_frequency_hours. null: nothing. */
            least_hours_between_crawls: number | null;
            /**
             * Format: date-time
             * @description The last crawl that read the whole board.
             */
            last_crawled_at: string | null;
            /**
             * Format: date-time
             * @description Set while the board is left alone: after a failure, or because a limit of the board’s is used up.
             */
            crawl_not_before: string | null;
            /** @enum {string} */
            health: "unknown" | "healthy" | "unhealthy";
            /** @description Why it is not healthy, or, while crawl_not_before is to come, what is waited for. */
            health_reason: string | null;
            /** @description Open postings that it shows, also those that another board shows as well. */
            postings: number;
            /** @description The credit that the board of this posting asks for; show it with the posting. Null: none is asked. */
            attribution: {
              /** @description The credit to show beside the posting. */
              text: string;
              /** @description Where the credit leads: the posting on the board, else the board. */
              url: string;
              /** @description What must and must not be done, one sentence each. */
              rules: string[];
            } | null;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSourcesBySourceId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        source_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            type: "job_board" | "company_site" | "aggregator";
            /** @description The board system that serves it: greenhouse, linkedin ... */
            board: string | null;
            base_url: string | null;
            is_active: boolean;
            /** @description Whether the person added it. */
            is_mine: boolean;
            /** @description False for boards whose pages may not be fetched. */
            fetch_allowed: boolean;
            fetch_denied_reason: string | null;
            crawl_frequency_hours: number;
            /** @description What the board itself asks for: it wins over crawl_frequency_hours. null: nothing. */
            least_hours_between_crawls: number | null;
            /**
             * Format: date-time
             * @description The last crawl that read the whole board.
             */
            last_crawled_at: string | null;
            /**
             * Format: date-time
             * @description Set while the board is left alone: after a failure, or because a limit of the board’s is used up.
             */
            crawl_not_before: string | null;
            /** @enum {string} */
            health: "unknown" | "healthy" | "unhealthy";
            /** @description Why it is not healthy, or, while crawl_not_before is to come, what is waited for. */
            health_reason: string | null;
            /** @description Open postings that it shows, also those that another board shows as well. */
            postings: number;
            /** @description The credit that the board of this posting asks for; show it with the posting. Null: none is asked. */
            attribution: {
              /** @description The credit to show beside the posting. */
              text: string;
              /** @description Where the credit leads: the posting on the board, else the board. */
              url: string;
              /** @description What must and must not be done, one sentence each. */
              rules: string[];
            } | null;
            runs: {
              /** Format: uuid */
              id: string;
              /**
               * @description postponed: the board asked for time, which is no failure. partial: unhealthy, nothing retired.
               * @enum {string}
               */
              status: "running" | "succeeded" | "partial" | "failed" | "skipped" | "postponed";
              /** Format: date-time */
              started_at: string;
              /** Format: date-time */
              finished_at: string | null;
              fetched: number;
              new: number;
              changed: number;
              unchanged: number;
              gone: number;
              rejected: number;
              rejects: {
                row: number;
                external_id: string | null;
                reason: string;
              }[];
              pages: number;
              /** @description With robots.txt and redirects. */
              requests: number;
              /** @description Received, packed as they came. */
              bytes: number;
              /** @description Spent waiting for the host’s turn. */
              host_wait_ms: number;
              /** @description Of the last answer. */
              http_status: number | null;
              error: string | null;
            }[];
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteSourcesBySourceId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        source_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putSourcesBySourceIdAlerts: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        source_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description Whether this board’s job alerts are read from your mailbox. */
          enabled: boolean;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            type: "job_board" | "company_site" | "aggregator";
            /** @description The board system that serves it: greenhouse, linkedin ... */
            board: string | null;
            base_url: string | null;
            is_active: boolean;
            /** @description Whether the person added it. */
            is_mine: boolean;
            /** @description False for boards whose pages may not be fetched. */
            fetch_allowed: boolean;
            fetch_denied_reason: string | null;
            crawl_frequency_hours: number;
            /** @description What the board itself asks for: it wins over crawl_frequency_hours. null: nothing. */
            least_hours_between_crawls: number | null;
            /**
             * Format: date-time
             * @description The last crawl that read the whole board.
             */
            last_crawled_at: string | null;
            /**
             * Format: date-time
             * @description Set while the board is left alone: after a failure, or because a limit of the board’s is used up.
             */
            crawl_not_before: string | null;
            /** @enum {string} */
            health: "unknown" | "healthy" | "unhealthy";
            /** @description Why it is not healthy, or, while crawl_not_before is to come, what is waited for. */
            health_reason: string | null;
            /** @description Open postings that it shows, also those that another board shows as well. */
            postings: number;
            /** @description The credit that the board of this posting asks for; show it with the posting. Null: none is asked. */
            attribution: {
              /** @description The credit to show beside the posting. */
              text: string;
              /** @description Where the credit leads: the posting on the board, else the board. */
              url: string;
              /** @description What must and must not be done, one sentence each. */
              rules: string[];
            } | null;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postSourcesBySourceIdCrawl: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        source_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Taken on */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            source_id: string;
            queued: boolean;
            /**
             * Format: date-time
             * @description Set while the source is left alone, as its board asks or after a failure: it is crawled then.
             */
            not_before: string | null;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSourcesBySourceIdRuns: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        source_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              id: string;
              /**
               * @description postponed: the board asked for time, which is no failure. partial: unhealthy, nothing retired.
               * @enum {string}
               */
              status: "running" | "succeeded" | "partial" | "failed" | "skipped" | "postponed";
              /** Format: date-time */
              started_at: string;
              /** Format: date-time */
              finished_at: string | null;
              fetched: number;
              new: number;
              changed: number;
              unchanged: number;
              gone: number;
              rejected: number;
              rejects: {
                row: number;
                external_id: string | null;
                reason: string;
              }[];
              pages: number;
              /** @description With robots.txt and redirects. */
              requests: number;
              /** @description Received, packed as they came. */
              bytes: number;
              /** @description Spent waiting for the host’s turn. */
              host_wait_ms: number;
              /** @description Of the last answer. */
              http_status: number | null;
              error: string | null;
            }[];
            next_cursor: string | null;
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postSourcesSupplied: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description A job-alert e-mail, a saved page (HTML or MHTML), or a posting copied from its page.
           * @enum {string}
           */
          kind: "eml" | "html" | "text";
          content: string;
          /**
           * @description Of an e-mail; base64 keeps the bytes of one that is not ASCII as they are. Absent: text.
           * @enum {string}
           */
          encoding?: "text" | "base64";
          /**
           * Format: uri
           * @description Where the page or posting stands, where it does not say so itself.
           */
          url?: string;
          /**
           * @description Needed only where nothing else says it.
           * @enum {string}
           */
          board?: "linkedin" | "indeed" | "glassdoor" | "angellist";
          title?: string;
          company_name?: string;
          location?: string;
          /**
           * @description Store what the board only suggests ("similar jobs") too.
           * @default false
           */
          with_similar?: boolean;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {string} */
            board: "linkedin" | "indeed" | "glassdoor" | "angellist";
            source: {
              /** Format: uuid */
              id: string;
              name: string;
            };
            /** @enum {string} */
            form: "alert" | "page" | "text";
            new: number;
            /** @description Known from a card, now with their text. */
            completed: number;
            /** @description Known already: noted as seen again. */
            known: number;
            items: {
              /** Format: uuid */
              job_id: string | null;
              external_id: string;
              url: string;
              title: string;
              company_name: string | null;
              location: string | null;
              /**
               * @description What it is about, what the board suggests beside it, or an ad.
               * @enum {string}
               */
              placement: "listed" | "similar" | "sponsored";
              /**
               * @description similar: not stored, since with_similar was not asked.
               * @enum {string}
               */
              outcome: "new" | "completed" | "known" | "similar" | "rejected";
            }[];
            rejects: {
              row: number;
              external_id: string | null;
              reason: string;
            }[];
          };
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getStop: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OutwardState"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putStop: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StopPut"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OutwardState"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteStop: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OutwardState"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSupportPeopleBySupportCode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A pseudonym for whoever helps the person: it tells nothing of them. */
        support_code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SupportedPerson"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postTailoredResumes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewTailoring"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TailoredResume"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postTrackerApplications: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ElsewhereInput"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Application"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getTrackerBoard: {
    parameters: {
      query?: {
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Board"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getTrackerExport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: components["schemas"]["Application"][];
          };
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getTrackerExportCsv: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No cell is a formula to a spreadsheet. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv; charset=utf-8": string;
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postTrackerImport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ImportInput"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ImportResult"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postTrackerMoves: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BulkMove"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BulkResult"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getTrackerSilent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SilentApplications"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getTrackerTasks: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
        /** @description Only the tasks of this application. */
        application_id?: string;
        state?: "open" | "done" | "all";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskPage"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postTrackerTasks: {
    parameters: {
      query?: never;
      header?: {
        /** @description Your own name for this request: repeating it with the same key and body gives the same answer. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewTask"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          /** @description true on a kept answer. */
          "Idempotency-Replayed"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Task"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteTrackerTasksByTaskId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        task_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchTrackerTasksByTaskId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        task_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskPatch"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Task"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getWebhooks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Webhooks"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postWebhooks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * Format: uri
           * @description A public https address of yours.
           */
          url: string;
          events: ("application.moved" | "email.settled" | "reply.read" | "interview.booked" | "interview.changed" | "offer.received" | "match.found")[];
        };
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookWithSecret"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getWebhooksByWebhookId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Webhook"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  deleteWebhooksByWebhookId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchWebhooksByWebhookId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * Format: uri
           * @description A public https address of yours.
           */
          url?: string;
          events?: ("application.moved" | "email.settled" | "reply.read" | "interview.booked" | "interview.changed" | "offer.received" | "match.found")[];
          /** @description true switches one that was switched off on again. */
          is_active?: boolean;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Webhook"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Content type not supported */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getWebhooksByWebhookIdDeliveries: {
    parameters: {
      query?: {
        /** @description How many items at most. */
        limit?: number;
        /** @description next_cursor of the page before. */
        cursor?: string;
        status?: "pending" | "delivering" | "delivered" | "failed";
      };
      header?: never;
      path: {
        webhook_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookDeliveries"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postWebhooksByWebhookIdRedrive: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Taken on */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RedrivenDeliveries"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postWebhooksByWebhookIdSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookWithSecret"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postWebhooksByWebhookIdTest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Taken on */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookDelivery"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postWebhooksDeliveriesByWebhookDeliveryIdReplay: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_delivery_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Taken on */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookDelivery"];
        };
      };
      /** @description The request does not fit */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Limit reached */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The request was refused; the problem says why. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description A fault on our side, or something we depend on is away. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
}
