export interface paths {
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Account_signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["Audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["AdminCategory_list"];
        put?: never;
        /** @description For admin. */
        post: operations["AdminCategory_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description For admin. */
        put: operations["AdminCategory_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/categories/{id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["AdminCategory_form"];
        /** @description For admin. */
        put: operations["AdminCategory_editForm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["Clock_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/clock/advances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For admin. */
        post: operations["ClockAdvance_advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/decisions/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["Replay_replay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["Fact_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/facts/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For admin. */
        post: operations["Fact_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["AdminJob_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["AdminJob_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/jobs/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For admin. */
        post: operations["Assignment_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/jobs/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["Decision_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/jobs/{id}/eligible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["AdminJob_eligible"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/jobs/{id}/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For admin. */
        post: operations["Override_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["Mail_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/mails/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For admin. */
        post: operations["Mail_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["AdminPackage_list"];
        put?: never;
        /** @description For admin. */
        post: operations["AdminPackage_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/packages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description For admin. */
        put: operations["AdminPackage_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["People_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/people/{id}/bans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For admin. */
        post: operations["People_ban"];
        /** @description For admin. */
        delete: operations["People_lift"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/people/{id}/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For admin. */
        post: operations["Grant_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/people/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For admin. */
        post: operations["People_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["Proof_prove"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["Reconciliation_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reconciliation/drifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["Reconciliation_drifts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reconciliation/drifts/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For admin. */
        post: operations["Reconciliation_explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reconciliation/drifts/{id}/heal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For admin. */
        post: operations["Reconciliation_heal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reconciliation/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["Reconciliation_runs"];
        put?: never;
        /** @description For admin. */
        post: operations["Reconciliation_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/refund-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["RefundRules_read"];
        /** @description For admin. */
        put: operations["RefundRules_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["AdminReport_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For admin. */
        post: operations["AdminReport_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["AdminReview_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reviews/{id}/hiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For admin. */
        post: operations["Hiding_hide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reviews/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For admin. */
        post: operations["Restoration_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/routing/weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["Weights_read"];
        /** @description For admin. */
        put: operations["Weights_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/service-areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["ServiceArea_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/service-areas/{zip}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description For admin. */
        put: operations["ServiceArea_enable"];
        post?: never;
        /** @description For admin. */
        delete: operations["ServiceArea_disable"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["Settings_read"];
        /** @description For admin. */
        put: operations["Settings_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/sweeps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For admin. */
        post: operations["Sweep_sweep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/tiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["Tier_read"];
        /** @description For admin. */
        put: operations["Tier_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/webhook-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["AdminWebhook_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/webhook-events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["AdminWebhook_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/webhook-events/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For admin. */
        post: operations["AdminWebhook_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For admin. */
        get: operations["AdminWithdrawal_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/withdrawals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For admin. */
        post: operations["AdminWithdrawal_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Category_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories/{id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Category_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For seeker, provider. */
        get: operations["Conversation_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For seeker, provider. */
        get: operations["Conversation_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For seeker, provider. */
        get: operations["Conversation_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description For seeker, provider. */
        put: operations["Conversation_block"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For seeker, provider. */
        get: operations["Message_list"];
        put?: never;
        /** @description For seeker, provider. */
        post: operations["Message_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages/{message}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description For seeker, provider. */
        put: operations["Message_edit"];
        post?: never;
        /** @description For seeker, provider. */
        delete: operations["Message_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages/{message}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For seeker, provider. */
        post: operations["Message_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description For seeker, provider. */
        put: operations["Conversation_read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For provider. */
        get: operations["Credits_balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credits/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For provider. */
        get: operations["Credits_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credits/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For provider. */
        get: operations["Package_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credits/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For provider. */
        get: operations["Purchase_list"];
        put?: never;
        /** @description For provider. */
        post: operations["Purchase_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credits/purchases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For provider. */
        get: operations["Purchase_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For seeker. */
        get: operations["Job_list"];
        put?: never;
        /** @description For seeker. */
        post: operations["Job_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For seeker. */
        get: operations["Job_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For seeker. */
        get: operations["Job_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For seeker. */
        post: operations["Cancellation_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For provider. */
        post: operations["Claim_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For seeker, provider. */
        post: operations["Completion_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For seeker. */
        post: operations["Confirmation_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For provider. */
        post: operations["Contact_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For seeker, provider. */
        get: operations["JobConversation_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/photos/{photo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For seeker, provider, admin. */
        get: operations["JobPhoto_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For provider. */
        post: operations["Quote_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/quotes/{quote}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For seeker. */
        post: operations["Rejection_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/refund-outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For provider. */
        get: operations["RefundOutlook_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For provider. */
        post: operations["Report_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/reports/{report}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For provider. */
        post: operations["Appeal_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For provider. */
        post: operations["Reveal_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For seeker, provider. */
        post: operations["Review_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/sighting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For seeker. */
        post: operations["Sighting_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For provider. */
        post: operations["Undo_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For provider. */
        get: operations["Lead_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For provider. */
        get: operations["Lead_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For provider. */
        get: operations["Lead_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For seeker, provider, admin. */
        get: operations["Live_poll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For seeker, provider, admin. */
        post: operations["Live_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For seeker, provider, admin. */
        get: operations["Me_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For provider. */
        get: operations["Me_profile"];
        /** @description For provider. */
        put: operations["Me_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/spending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For provider. */
        get: operations["Spending_read"];
        /** @description For provider. */
        put: operations["Spending_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For seeker, provider, admin. */
        get: operations["Notification_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/archivings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For seeker, provider, admin. */
        post: operations["Notification_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For seeker, provider, admin. */
        get: operations["Notification_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For seeker, provider, admin. */
        get: operations["Preferences_preferences"];
        /** @description For seeker, provider, admin. */
        put: operations["Preferences_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For seeker, provider, admin. */
        post: operations["Notification_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/photos/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description For seeker. */
        put: operations["Photo_add"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/providers/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProviderReview_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For provider. */
        get: operations["Outcome_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description For seeker, provider, admin. */
        delete: operations["Session_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unsubscriptions/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Unsubscribe_ask"];
        put?: never;
        post: operations["Unsubscribe_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For provider. */
        get: operations["Wallet_wallet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For provider. */
        get: operations["Wallet_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet/payout-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For provider. */
        get: operations["PayoutAccount_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet/payout-account/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For provider. */
        post: operations["PayoutAccount_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For provider. */
        get: operations["Wallet_withdrawals"];
        put?: never;
        /** @description For provider. */
        post: operations["Wallet_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/stripe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhook_platform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/stripe/connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhook_connect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zips/{zip}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Zip_look"];
        put?: never;
        post?: never;
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
        About: {
            type: string;
            id: components["schemas"]["UUID"];
        };
        Added: {
            id: components["schemas"]["PhotoId"];
        };
        AdminJobCard: {
            id: components["schemas"]["UUID"];
            category: components["schemas"]["CategoryName"];
            title: string;
            zip: string;
            city: string;
            state: string;
            stage: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            submittedAt: string;
            deadline?: components["schemas"]["Deadline"] | null;
            /** Format: int32 */
            claims: number;
            /** Format: int32 */
            places: number;
            /** Format: int32 */
            quotes: number;
            seeker: string;
        };
        AdminReview: {
            id: components["schemas"]["UUID"];
            job: components["schemas"]["UUID"];
            side: string;
            author: string;
            subject: string;
            /** Format: int32 */
            overall: number;
            text: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            hiddenAt?: string | null;
            hiddenFor?: string | null;
            hiddenNote?: string | null;
        };
        Advanced: {
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            now: string;
            /** Format: int64 */
            offsetSeconds: number;
            movable: boolean;
            swept: components["schemas"]["SweepSummary"];
        };
        Again: {
            reason: string;
        };
        AnswerLine: {
            key: string;
            label: string;
            value: string;
            photos: string[];
        };
        AppealView: {
            text: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            at: string;
        };
        Archiving: {
            ids?: components["schemas"]["NotificationId"][] | null;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            until?: string | null;
            away?: boolean | null;
        };
        Area: {
            category: string;
            zip: string;
        };
        AreaView: {
            category: string;
            zip: string;
        };
        AuditTrack: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            at: string;
            actor: string;
            /** Format: uuid */
            person?: string | null;
            action: string;
            subjectType: string;
            subjectId: string;
            reason?: string | null;
            before: {
                [key: string]: string;
            };
            after: {
                [key: string]: string;
            };
            address?: string | null;
            requestId?: string | null;
        };
        Ban: {
            kind: components["schemas"]["Kind"];
            /** Format: int32 */
            days?: number | null;
            reason: string;
        };
        Band: {
            from: number;
            /** Format: int32 */
            weight: number;
        };
        Block: {
            blocked: boolean;
        };
        Body: {
            /** Format: int64 */
            seconds: number;
            reason: string;
        };
        Body1: {
            text: string;
        };
        Body10: {
            reason?: string | null;
        };
        Body11: {
            kind: components["schemas"]["Kind3"];
            reason: components["schemas"]["Cause"];
            text?: string | null;
        };
        Body12: Record<string, never>;
        Body13: Record<string, never>;
        Body14: Record<string, never>;
        Body15: {
            /** Format: int32 */
            amount: number;
            reason: string;
        };
        Body16: {
            /** Format: int64 */
            amount: number;
            currency: string;
        };
        Body17: {
            packageId: components["schemas"]["PackageId"];
        };
        Body18: {
            cause: components["schemas"]["Cause1"];
            reason: string;
        };
        Body19: {
            reason: string;
        };
        Body2: {
            provider: components["schemas"]["PersonId"];
            reason: string;
        };
        Body20: {
            /** Format: int32 */
            overall: number;
            /** Format: int32 */
            quality: number;
            /** Format: int32 */
            communication: number;
            /** Format: int32 */
            professionalism: number;
            /** Format: int32 */
            value: number;
            text?: string | null;
        };
        Body21: {
            rating: number;
            jobs: number;
            response: number;
            distance: number;
            recency: number;
        };
        Body3: {
            reason: string;
        };
        Body4: {
            /** Format: int32 */
            price: number;
        };
        Body5: Record<string, never>;
        Body6: {
            quote: components["schemas"]["QuoteId"];
        };
        Body7: {
            how: components["schemas"]["ContactWay"];
        };
        Body8: {
            move: components["schemas"]["JobMove"];
            reason: string;
        };
        Body9: {
            /** Format: int64 */
            min: number;
            /** Format: int64 */
            max: number;
            note?: string | null;
        };
        BooksFigure: {
            currency: string;
            /** Format: int64 */
            company: number;
            /** Format: int64 */
            own: number;
            /** Format: int64 */
            disputed: number;
            /** Format: int64 */
            explained: number;
            /** Format: int64 */
            total: number;
        };
        Budget: {
            /** Format: int64 */
            min: number;
            /** Format: int64 */
            max: number;
            currency: string;
        };
        By: {
            role: string;
            name?: string | null;
        };
        CandidateView: {
            provider: components["schemas"]["Person"];
            tier: string;
            /** Format: double */
            distanceMiles: number;
            zip: string;
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
            inputs: components["schemas"]["Inputs"];
            parts: components["schemas"]["Parts"];
            /** Format: double */
            score: number;
            /** Format: int32 */
            rank: number;
        };
        Cap: {
            /** Format: int32 */
            dailyCap?: number | null;
        };
        Category: {
            id: components["schemas"]["CategoryId"];
            name: string;
            description: string;
            icon: string;
            model: components["schemas"]["EngagementModel"];
            active: boolean;
            /** Format: int64 */
            version: number;
        };
        CategoryCard: {
            id: string;
            name: string;
            description: string;
            icon: string;
            model: components["schemas"]["EngagementModel"];
        };
        CategoryId: string;
        CategoryName: {
            id: string;
            name: string;
        };
        /** @enum {string} */
        Cause: "unreachable" | "wrong_category" | "duplicate" | "fake" | "outside_area" | "other";
        /** @enum {string} */
        Cause1: "offensive" | "personal_data" | "off_topic" | "fake" | "other";
        Changes: {
            values: {
                [key: string]: number;
            };
        };
        Check: {
            invariant: string;
            rule: string;
            holds: boolean;
            /** Format: int64 */
            violations: number;
            offenders: string[];
        };
        ClaimView: {
            id: components["schemas"]["UUID"];
            provider: components["schemas"]["ProviderCard"];
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            claimedAt: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            contactBy: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            contactedAt?: string | null;
            outcome: string;
            settled: boolean;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            undoableUntil?: string | null;
            refunded: boolean;
            /** Format: int32 */
            price: number;
            quote?: components["schemas"]["QuoteView"] | null;
            earlierQuotes: components["schemas"]["QuoteView"][];
        };
        ClockReading: {
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            now: string;
            /** Format: int64 */
            offsetSeconds: number;
            movable: boolean;
        };
        Condition: {
            question: string;
            anyOf: string[];
        };
        Contact: {
            name: string;
            phone: string;
            email: string;
            prefers: components["schemas"]["Way"];
        };
        ContactView: {
            name: string;
            phone: string;
            email: string;
            prefers: string;
        };
        /** @enum {string} */
        ContactWay: "called" | "message" | "other";
        ConversationCard: {
            /** Format: uuid */
            id: string;
            job: components["schemas"]["Subject"];
            other: components["schemas"]["Partner"];
            last?: components["schemas"]["MessageView"] | null;
            /** Format: int64 */
            unread: number;
            /** Format: int64 */
            number: number;
            open: boolean;
            blocked: boolean;
            /** Format: int64 */
            readByOther: number;
        };
        /** Format: uuid */
        ConversationId: string;
        Conversations: {
            items: components["schemas"]["ConversationCard"][];
        };
        /** @enum {string} */
        Course: "grant" | "decline" | "person";
        Coverage: {
            note: string;
        };
        CreditBalance: {
            /** Format: int64 */
            balance: number;
        };
        CreditEntry: {
            id: components["schemas"]["UUID"];
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            at: string;
            /** Format: int64 */
            amount: number;
            /** Format: int64 */
            before: number;
            /** Format: int64 */
            after: number;
            reason: string;
            job?: components["schemas"]["UUID"] | null;
            note?: string | null;
        };
        CreditPackage: {
            id: components["schemas"]["PackageId"];
            name: string;
            /** Format: int32 */
            credits: number;
            price: components["schemas"]["Price"];
            active: boolean;
            /** Format: int32 */
            position: number;
            /** Format: int64 */
            version: number;
        };
        Deadline: {
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            at: string;
            what: string;
        };
        Decision: {
            uphold: boolean;
            reason: string;
        };
        Decision1: {
            approve: boolean;
            reason: string;
        };
        DecisionView: {
            id: components["schemas"]["UUID"];
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            decidedAt: string;
            /** Format: int32 */
            weightsVersion: number;
            weights: components["schemas"]["Weights"];
            zip: string;
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
            /** Format: int32 */
            considered: number;
            /** Format: double */
            bound?: number | null;
            boundTier?: string | null;
            chosen: string[];
            candidates: components["schemas"]["CandidateView"][];
        };
        Details: {
            name: string;
            description: string;
            icon: string;
            model: components["schemas"]["EngagementModel"];
            active: boolean;
        };
        Details1: {
            name: string;
            /** Format: int32 */
            credits: number;
            price: components["schemas"]["PriceInput"];
            active: boolean;
            /** Format: int32 */
            position: number;
        };
        /** @enum {string} */
        Digest: "at_once" | "hourly" | "daily";
        DriftCard: {
            id: components["schemas"]["UUID"];
            kind: string;
            object: string;
            purchase?: components["schemas"]["UUID"] | null;
            payment?: string | null;
            currency: string;
            /** Format: int64 */
            there?: number | null;
            /** Format: int64 */
            here?: number | null;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            since: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            foundAt: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            askedAt?: string | null;
            healable: boolean;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            closedAt?: string | null;
            closing?: string | null;
            closedBy?: string | null;
            reason?: string | null;
        };
        /** @enum {string} */
        EngagementModel: "lead";
        Explanation: {
            reason: string;
        };
        FactCard: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            sequence: number;
            subjectType: string;
            subject: components["schemas"]["UUID"];
            type: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            occurredAt: string;
            state: string;
            /** Format: int32 */
            attempts: number;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            nextAt?: string | null;
            cause?: string | null;
            takenBy: string[];
        };
        /** @enum {string} */
        FactState: "waiting" | "told" | "dead";
        /** @enum {string} */
        Flow: "both" | "in" | "out";
        FormDraft: {
            category: string;
            /** Format: int32 */
            version: number;
            questions: components["schemas"]["QuestionDraft"][];
        };
        FormView: {
            category: string;
            /** Format: int32 */
            version: number;
            questions: components["schemas"]["QuestionView"][];
        };
        /** @enum {string} */
        Group: "requests" | "leads" | "messages" | "bookings" | "projects" | "introductions" | "tasks" | "reviews" | "disputes" | "reminders" | "money" | "account" | "operations";
        GroupOfTypes: {
            group: components["schemas"]["Group"];
            name: string;
            types: components["schemas"]["TypeChoice"][];
        };
        HiddenCount: {
            cause: string;
            /** Format: int32 */
            count: number;
        };
        /** @enum {string} */
        Importance: "normal" | "high" | "urgent";
        InboxCounts: {
            /** Format: int64 */
            unread: number;
        };
        /** @enum {string} */
        InboxTab: "all" | "unread" | "archived";
        Inputs: {
            /** Format: int32 */
            ratingSum: number;
            /** Format: int32 */
            ratingCount: number;
            /** Format: int32 */
            jobsCompleted: number;
            /** Format: int32 */
            invited: number;
            /** Format: int32 */
            answered: number;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            lastActiveAt: string;
        };
        Invited: {
            id: components["schemas"]["UUID"];
            name: string;
            bio: string;
            rating: components["schemas"]["Rating"];
            /** Format: int32 */
            jobsCompleted: number;
            city: string;
            state: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            invitedAt: string;
            claimed: boolean;
        };
        JobCard: {
            id: components["schemas"]["UUID"];
            category: components["schemas"]["CategoryName"];
            title: string;
            zip: string;
            city: string;
            state: string;
            stage: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            submittedAt: string;
            deadline?: components["schemas"]["Deadline"] | null;
            /** Format: int32 */
            claims: number;
            /** Format: int32 */
            places: number;
            /** Format: int32 */
            quotes: number;
        };
        JobDetail: {
            id: components["schemas"]["UUID"];
            seekerId: components["schemas"]["UUID"];
            seekerName: string;
            category: components["schemas"]["CategoryName"];
            title: string;
            zip: string;
            city: string;
            state: string;
            stage: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            submittedAt: string;
            deadline?: components["schemas"]["Deadline"] | null;
            /** Format: int32 */
            claims: number;
            /** Format: int32 */
            places: number;
            /** Format: int32 */
            quotes: number;
            moves: string[];
            overrides: string[];
            place?: string | null;
            description: string;
            answers: components["schemas"]["AnswerLine"][];
            timing: components["schemas"]["TimingView"];
            budget?: components["schemas"]["Budget"] | null;
            contact: components["schemas"]["ContactView"];
            /** Format: int32 */
            score: number;
            tier: components["schemas"]["TierPrice"];
            invited: components["schemas"]["Invited"][];
            claimList: components["schemas"]["ClaimView"][];
            history: components["schemas"]["Step"][];
            reviews: components["schemas"]["Reviews"];
            /** Format: int64 */
            version: number;
        };
        /** Format: uuid */
        JobId: string;
        JobInput: {
            category: string;
            answers: {
                [key: string]: unknown;
            };
            zip: string;
            place?: string | null;
            description: string;
            timing: components["schemas"]["WantedAt"];
            budget?: components["schemas"]["Span"] | null;
            contact: components["schemas"]["Contact"];
        };
        /** @enum {string} */
        JobMove: "submit" | "route" | "claim" | "undo_claim" | "contact" | "quote" | "reject_quote" | "confirm" | "complete" | "auto_complete" | "close" | "expire_routing" | "refund_stale_claim" | "release_claim" | "auto_close" | "assign" | "cancel" | "report_spam" | "request_refund";
        /** @enum {string} */
        JobStage: "submitted" | "sent_to_providers" | "claimed" | "contacted" | "confirmed" | "completed" | "closed" | "manual_fulfillment_required" | "cancelled" | "closed_unconfirmed";
        /** @enum {string} */
        JobTab: "active" | "completed" | "closed";
        /** @enum {string} */
        Kind: "ban" | "suspension";
        /** @enum {string} */
        Kind1: "text" | "quote" | "system";
        /** @enum {string} */
        Kind2: "as_soon_as_possible" | "within_a_week" | "on_date" | "flexible";
        /** @enum {string} */
        Kind3: "spam" | "refund";
        /** @enum {string} */
        Kind4: "event" | "reset" | "ready";
        /** @enum {string} */
        Kind5: "conversation" | "inbox" | "role";
        LeadCard: {
            id: components["schemas"]["UUID"];
            category: components["schemas"]["CategoryName"];
            title: string;
            zip: string;
            city: string;
            state: string;
            /** Format: double */
            distanceMiles?: number | null;
            tier: components["schemas"]["TierPrice"];
            stage: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            submittedAt: string;
            deadline?: components["schemas"]["Deadline"] | null;
            /** Format: int32 */
            placesLeft: number;
            /** Format: int32 */
            places: number;
            timing: components["schemas"]["TimingView"];
            budget?: components["schemas"]["Budget"] | null;
            myClaim?: components["schemas"]["MyClaim"] | null;
        };
        LeadCounts: {
            /** Format: int32 */
            available: number;
            /** Format: int32 */
            claimed: number;
            /** Format: int32 */
            completed: number;
            /** Format: int32 */
            refunded: number;
        };
        LeadDetail: {
            id: components["schemas"]["UUID"];
            category: components["schemas"]["CategoryName"];
            title: string;
            zip: string;
            city: string;
            state: string;
            /** Format: double */
            distanceMiles?: number | null;
            tier: components["schemas"]["TierPrice"];
            stage: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            submittedAt: string;
            deadline?: components["schemas"]["Deadline"] | null;
            /** Format: int32 */
            placesLeft: number;
            /** Format: int32 */
            places: number;
            timing: components["schemas"]["TimingView"];
            budget?: components["schemas"]["Budget"] | null;
            moves: string[];
            description: string;
            answers: components["schemas"]["AnswerLine"][];
            place?: string | null;
            contact?: components["schemas"]["ContactView"] | null;
            receipt: components["schemas"]["Receipt"];
            claim?: components["schemas"]["ClaimView"] | null;
            history: components["schemas"]["Step"][];
            reviews: components["schemas"]["Reviews"];
            reports: components["schemas"]["MyReport"][];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        LeadTab: "available" | "claimed" | "completed" | "refunded";
        LedgerProof: {
            holds: boolean;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            at: string;
            /** Format: int64 */
            millis: number;
            /** Format: int64 */
            accounts: number;
            /** Format: int64 */
            transactions: number;
            /** Format: int64 */
            entries: number;
            checks: components["schemas"]["Check"][];
            totals: components["schemas"]["Total"][];
        };
        LiveAnswer: {
            frames: components["schemas"]["LiveFrame"][];
        };
        LiveFrame: {
            frame: components["schemas"]["Kind4"];
            room: components["schemas"]["Kind5"];
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            number: number;
            type?: string | null;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            at?: string | null;
            data?: {
                [key: string]: unknown;
            } | null;
        };
        MailCard: {
            id: components["schemas"]["UUID"];
            kind: string;
            address: string;
            state: string;
            /** Format: int32 */
            attempts: number;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            queuedAt: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            nextAt?: string | null;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            sentAt?: string | null;
            cause?: string | null;
        };
        /** @enum {string} */
        MailState: "waiting" | "sent" | "dead";
        Me: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            role: components["schemas"]["Role"];
            status: components["schemas"]["Standing"];
            /** Format: int64 */
            credits?: number | null;
            provider?: components["schemas"]["ProviderStatus"] | null;
        };
        /** Format: uuid */
        MessageId: string;
        MessageView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversation: string;
            /** Format: int64 */
            number: number;
            kind: components["schemas"]["Kind1"];
            /** Format: uuid */
            author?: string | null;
            text: string;
            quote?: components["schemas"]["QuoteShown"] | null;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            sentAt: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            editedAt?: string | null;
            deleted: boolean;
        };
        Mine: {
            tier: string;
            /** Format: double */
            score: number;
            parts: components["schemas"]["Parts"];
        };
        Month: {
            month: string;
            /** Format: int64 */
            total: number;
        };
        MyClaim: {
            id: components["schemas"]["UUID"];
            outcome: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            contactBy: string;
            contacted: boolean;
            refunded: boolean;
            quote?: components["schemas"]["QuoteView"] | null;
        };
        MyReport: {
            id: components["schemas"]["UUID"];
            kind: string;
            reason: string;
            text: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            filedAt: string;
            state: string;
            why?: string | null;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            askAgainAt?: string | null;
            note?: string | null;
            appealable: boolean;
            appealed?: string | null;
        };
        NewAccount: {
            role: components["schemas"]["Role"];
            name: string;
            email: string;
            password: string;
        };
        NewCategory: {
            id: string;
            name: string;
            description: string;
            icon: string;
            model: components["schemas"]["EngagementModel"];
            active: boolean;
        };
        NewMessage: {
            id: components["schemas"]["MessageId"];
            text: string;
        };
        NewPackage: {
            id: string;
            name: string;
            /** Format: int32 */
            credits: number;
            price: components["schemas"]["PriceInput"];
            active: boolean;
            /** Format: int32 */
            position: number;
        };
        NewSession: {
            email: string;
            password: string;
        };
        NewTiers: {
            tiers: components["schemas"]["Tier"][];
        };
        NotificationCard: {
            id: components["schemas"]["UUID"];
            type: string;
            group: components["schemas"]["Group"];
            importance: components["schemas"]["Importance"];
            title: string;
            text: string;
            action: string;
            link: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            at: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            toldAt: string;
            read: boolean;
            archived: boolean;
        };
        NotificationId: string;
        Option: {
            value: string;
            label: string;
            /** Format: int32 */
            weight: number;
        };
        OptionView: {
            value: string;
            label: string;
        };
        Outcome: {
            decisionId: components["schemas"]["UUID"];
            category: string;
            zip: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            decidedAt: string;
            /** Format: int32 */
            rank?: number | null;
            /** Format: int32 */
            of: number;
            chosen: boolean;
            mine?: components["schemas"]["Mine"] | null;
            /** Format: double */
            bound?: number | null;
            /** Format: double */
            cutoff?: number | null;
            cutoffTier?: string | null;
        };
        Owner: {
            id: components["schemas"]["UUID"];
            name: string;
        };
        PackageId: string;
        PageAdminJobCard: {
            items: components["schemas"]["AdminJobCard"][];
            next?: string | null;
        };
        PageAdminReview: {
            items: components["schemas"]["AdminReview"][];
            next?: string | null;
        };
        PageAuditTrack: {
            items: components["schemas"]["AuditTrack"][];
            next?: string | null;
        };
        PageCategory: {
            items: components["schemas"]["Category"][];
            next?: string | null;
        };
        PageCategoryCard: {
            items: components["schemas"]["CategoryCard"][];
            next?: string | null;
        };
        PageConversationCard: {
            items: components["schemas"]["ConversationCard"][];
            next?: string | null;
        };
        PageCreditEntry: {
            items: components["schemas"]["CreditEntry"][];
            next?: string | null;
        };
        PageCreditPackage: {
            items: components["schemas"]["CreditPackage"][];
            next?: string | null;
        };
        PageDecisionView: {
            items: components["schemas"]["DecisionView"][];
            next?: string | null;
        };
        PageDriftCard: {
            items: components["schemas"]["DriftCard"][];
            next?: string | null;
        };
        PageFactCard: {
            items: components["schemas"]["FactCard"][];
            next?: string | null;
        };
        PageJobCard: {
            items: components["schemas"]["JobCard"][];
            next?: string | null;
        };
        PageLeadCard: {
            items: components["schemas"]["LeadCard"][];
            next?: string | null;
        };
        PageMailCard: {
            items: components["schemas"]["MailCard"][];
            next?: string | null;
        };
        PageMessageView: {
            items: components["schemas"]["MessageView"][];
            next?: string | null;
        };
        PageNotificationCard: {
            items: components["schemas"]["NotificationCard"][];
            next?: string | null;
        };
        PageOutcome: {
            items: components["schemas"]["Outcome"][];
            next?: string | null;
        };
        PagePersonCard: {
            items: components["schemas"]["PersonCard"][];
            next?: string | null;
        };
        PageProviderCard: {
            items: components["schemas"]["ProviderCard"][];
            next?: string | null;
        };
        PagePurchaseView: {
            items: components["schemas"]["PurchaseView"][];
            next?: string | null;
        };
        PageReconciliationRun: {
            items: components["schemas"]["ReconciliationRun"][];
            next?: string | null;
        };
        PageReportCard: {
            items: components["schemas"]["ReportCard"][];
            next?: string | null;
        };
        PageServiceAreaView: {
            items: components["schemas"]["ServiceAreaView"][];
            next?: string | null;
        };
        PageWalletEntry: {
            items: components["schemas"]["WalletEntry"][];
            next?: string | null;
        };
        PageWebhookCard: {
            items: components["schemas"]["WebhookCard"][];
            next?: string | null;
        };
        PageWithdrawalView: {
            items: components["schemas"]["WithdrawalView"][];
            next?: string | null;
        };
        Partner: {
            /** Format: uuid */
            id: string;
            name: string;
            role: components["schemas"]["Role"];
            online: boolean;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            seenAt?: string | null;
        };
        Parts: {
            /** Format: double */
            rating: number;
            /** Format: double */
            jobs: number;
            /** Format: double */
            response: number;
            /** Format: double */
            distance: number;
            /** Format: double */
            recency: number;
        };
        PayoutAccountView: {
            state: string;
            bank?: string | null;
            needs: string[];
        };
        PayoutLink: {
            url: string;
        };
        PayoutProgress: {
            state: string;
            stage: string;
            cause?: string | null;
            doubt?: string | null;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            arrivesAt?: string | null;
        };
        Person: {
            id: components["schemas"]["UUID"];
            name: string;
        };
        PersonCard: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            role: components["schemas"]["Role"];
            status: components["schemas"]["Standing"];
            statusReason?: string | null;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            suspendedUntil?: string | null;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            joinedAt: string;
            /** Format: int64 */
            credits?: number | null;
            provider?: components["schemas"]["ProviderStatus"] | null;
        };
        /** Format: uuid */
        PersonId: string;
        PhotoId: string;
        PlannedCap: {
            /** Format: int32 */
            dailyCap?: number | null;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            from: string;
        };
        PreferencesInput: {
            zone: string;
            quiet?: components["schemas"]["Quiet1"] | null;
            digest: components["schemas"]["Digest"];
            types: components["schemas"]["TypeInput"][];
        };
        PreferencesView: {
            zone: string;
            quiet?: components["schemas"]["Quiet"] | null;
            digest: components["schemas"]["Digest"];
            groups: components["schemas"]["GroupOfTypes"][];
            /** Format: int64 */
            version: number;
        };
        Price: {
            /** Format: int64 */
            amount: number;
            currency: string;
        };
        PriceInput: {
            /** Format: int64 */
            amount: number;
            currency: string;
        };
        Profile: {
            displayName: string;
            bio: string;
            zip?: string | null;
            /** Format: int32 */
            radiusMiles: number;
            /** Format: int32 */
            capacity: number;
            categories: string[];
            areas: components["schemas"]["Area"][];
            accepting?: boolean | null;
        };
        ProfileView: {
            displayName: string;
            bio: string;
            zip?: string | null;
            /** Format: int32 */
            radiusMiles: number;
            /** Format: int32 */
            capacity: number;
            categories: string[];
            areas: components["schemas"]["AreaView"][];
            accepting: boolean;
            verified: boolean;
            rating: components["schemas"]["RatingView"];
            /** Format: int64 */
            version: number;
        };
        Prospect: {
            reason: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            until: string;
            verdict: string;
            why: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            askAgainAt?: string | null;
        };
        ProviderCard: {
            id: components["schemas"]["UUID"];
            name: string;
            bio: string;
            rating: components["schemas"]["Rating"];
            /** Format: int32 */
            jobsCompleted: number;
            city: string;
            state: string;
        };
        ProviderReviews: {
            rating: components["schemas"]["RatingView1"];
            hidden: components["schemas"]["HiddenCount"][];
            items: components["schemas"]["PublicReview"][];
            next?: string | null;
        };
        ProviderStatus: {
            verified: boolean;
            accepting: boolean;
        };
        PublicReview: {
            id: components["schemas"]["UUID"];
            by: string;
            category: string;
            /** Format: int32 */
            overall: number;
            /** Format: int32 */
            quality: number;
            /** Format: int32 */
            communication: number;
            /** Format: int32 */
            professionalism: number;
            /** Format: int32 */
            value: number;
            text: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            publishedAt: string;
        };
        PurchaseId: string;
        PurchaseView: {
            id: components["schemas"]["UUID"];
            state: string;
            packageId: string;
            packageName: string;
            /** Format: int32 */
            credits: number;
            /** Format: int64 */
            amount: number;
            currency: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            checkoutUrl?: string | null;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            paidAt?: string | null;
            payment?: string | null;
            problem?: string | null;
            reversals: components["schemas"]["ReversalView"][];
        };
        QuestionDraft: {
            key: string;
            label: string;
            help?: string | null;
            type: components["schemas"]["QuestionType"];
            required: boolean;
            options?: components["schemas"]["Option"][] | null;
            min?: number | null;
            max?: number | null;
            /** Format: int32 */
            maxLength?: number | null;
            unit?: string | null;
            bands?: components["schemas"]["Band"][] | null;
            /** Format: int32 */
            yesWeight?: number | null;
            /** Format: int32 */
            noWeight?: number | null;
            showWhen?: components["schemas"]["Condition"] | null;
        };
        /** @enum {string} */
        QuestionType: "short_text" | "long_text" | "number" | "date" | "yes_no" | "single_choice" | "multiple_choice" | "photo";
        QuestionView: {
            key: string;
            label: string;
            help: string;
            type: components["schemas"]["QuestionType"];
            required: boolean;
            options: components["schemas"]["OptionView"][];
            min?: number | null;
            max?: number | null;
            /** Format: int32 */
            maxLength?: number | null;
            unit?: string | null;
            showWhen?: components["schemas"]["Condition"] | null;
        };
        Questions: {
            questions: components["schemas"]["QuestionDraft"][];
        };
        Quiet: {
            from: string;
            to: string;
        };
        Quiet1: {
            from: string;
            to: string;
        };
        QuoteId: string;
        QuoteShown: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            min: number;
            /** Format: int64 */
            max: number;
            currency: string;
            note: string;
            state: components["schemas"]["Standing1"];
        };
        QuoteView: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            min: number;
            /** Format: int64 */
            max: number;
            currency: string;
            note: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            at: string;
            state: string;
        };
        Rating: {
            /** Format: double */
            average?: number | null;
            /** Format: int32 */
            count: number;
        };
        RatingView: {
            /** Format: double */
            average?: number | null;
            /** Format: int32 */
            count: number;
        };
        RatingView1: {
            /** Format: double */
            average?: number | null;
            /** Format: int32 */
            count: number;
        };
        Read: {
            /** Format: int64 */
            number: number;
        };
        Reading: {
            ids?: components["schemas"]["NotificationId"][] | null;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            until?: string | null;
        };
        Reason: {
            reason: string;
        };
        Receipt: {
            /** Format: int32 */
            price: number;
            /** Format: int64 */
            balance: number;
            /** Format: int32 */
            placesLeft: number;
            /** Format: int32 */
            places: number;
            rules: string[];
            refunds: components["schemas"]["RefundTerm"][];
            /** Format: int32 */
            undoSeconds: number;
            spending: components["schemas"]["SpendingView"];
        };
        Receipt1: {
            event: string;
        };
        ReconciliationOverview: {
            connected: boolean;
            running: boolean;
            last?: components["schemas"]["ReconciliationRun"] | null;
            /** Format: int64 */
            openDrifts: number;
        };
        ReconciliationRun: {
            id: components["schemas"]["UUID"];
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            startedAt: string;
            startedBy?: string | null;
            state: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            endedAt?: string | null;
            cause?: string | null;
            /** Format: int32 */
            lines: number;
            /** Format: int32 */
            found: number;
            /** Format: int32 */
            closed: number;
            /** Format: int32 */
            open: number;
            books: components["schemas"]["BooksFigure"][];
        };
        RefundOutlook: {
            waiting: boolean;
            reasons: components["schemas"]["Prospect"][];
        };
        RefundRulesView: {
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            grantsPerMonth: number;
            rules: components["schemas"]["RefundTerm"][];
        };
        RefundTerm: {
            reason: string;
            check: string;
            /** Format: int32 */
            withinHours: number;
            /** Format: int32 */
            threshold: number;
            proven: string;
            otherwise: string;
        };
        Replay: {
            same: boolean;
            chosen: string[];
        };
        ReportCard: {
            id: components["schemas"]["UUID"];
            job: components["schemas"]["UUID"];
            title: string;
            provider: components["schemas"]["UUID"];
            providerName: string;
            kind: string;
            reason: string;
            text: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            filedAt: string;
            /** Format: int32 */
            credits: number;
            waits: boolean;
            ruling?: components["schemas"]["RulingView"] | null;
            appeal?: components["schemas"]["AppealView"] | null;
            decision?: components["schemas"]["Verdict"] | null;
        };
        ReportId: string;
        Reported: {
            message: components["schemas"]["MessageId"];
        };
        ReversalView: {
            id: string;
            kind: string;
            /** Format: int64 */
            amount: number;
            /** Format: int32 */
            credits: number;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            at: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            undoneAt?: string | null;
        };
        ReviewId: string;
        ReviewView: {
            by: string;
            /** Format: int32 */
            overall: number;
            /** Format: int32 */
            quality: number;
            /** Format: int32 */
            communication: number;
            /** Format: int32 */
            professionalism: number;
            /** Format: int32 */
            value: number;
            text: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            at: string;
        };
        Reviews: {
            mine?: components["schemas"]["ReviewView"] | null;
            theirs?: components["schemas"]["ReviewView"] | null;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            publishedAt?: string | null;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            closesAt?: string | null;
        };
        /** @enum {string} */
        Role: "seeker" | "provider" | "admin";
        RuleWanted: {
            reason: components["schemas"]["Cause"];
            /** Format: int32 */
            withinHours: number;
            /** Format: int32 */
            threshold: number;
            proven: components["schemas"]["Course"];
            otherwise: components["schemas"]["Course"];
        };
        RulesWanted: {
            /** Format: int32 */
            grantsPerMonth: number;
            rules: components["schemas"]["RuleWanted"][];
        };
        RulingView: {
            verdict: string;
            why: string;
            /** Format: int32 */
            rules: number;
            facts: {
                [key: string]: string;
            };
        };
        SeekerSummary: {
            /** Format: int32 */
            active: number;
            /** Format: int32 */
            completed: number;
            /** Format: int32 */
            closed: number;
            spending: components["schemas"]["Month"][];
            topProviders: components["schemas"]["TopProvider"][];
        };
        SendAgain: {
            reason: string;
        };
        ServiceAreaView: {
            zip: string;
            city: string;
            state: string;
            enabled: boolean;
            note: string;
            /** Format: int32 */
            providers: number;
        };
        SettingView: {
            key: string;
            /** Format: int32 */
            value: number;
            /** Format: int32 */
            standard: number;
            /** Format: int32 */
            least: number;
            /** Format: int32 */
            most: number;
        };
        SettingsView: {
            /** Format: int64 */
            version: number;
            settings: components["schemas"]["SettingView"][];
        };
        /** @enum {string} */
        Sort: "newest" | "name";
        /** @enum {string} */
        Sort1: "newest" | "oldest" | "deadline";
        Span: {
            /** Format: int64 */
            min: number;
            /** Format: int64 */
            max: number;
        };
        SpendingView: {
            /** Format: int32 */
            dailyCap?: number | null;
            /** Format: int32 */
            spent: number;
            /** Format: int32 */
            left?: number | null;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            since: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            frees?: string | null;
            planned?: components["schemas"]["PlannedCap"] | null;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        Standing: "active" | "suspended" | "banned";
        /** @enum {string} */
        Standing1: "open" | "rejected" | "confirmed" | "superseded";
        Started: {
            token: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            expiresAt: string;
            me: components["schemas"]["Me"];
        };
        /** @enum {string} */
        State: "open" | "appealed" | "automatic" | "decided";
        /** @enum {string} */
        State1: "visible" | "hidden";
        Step: {
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            at: string;
            move: string;
            stage: string;
            by: components["schemas"]["By"];
            note?: string | null;
        };
        Subject: {
            /** Format: uuid */
            id: string;
            title: string;
            stage: components["schemas"]["JobStage"];
        };
        SweepSummary: {
            /** Format: int32 */
            passed: number;
            /** Format: int32 */
            failed: number;
        };
        TellAgain: {
            reason: string;
        };
        Ticket: {
            ticket: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            expiresAt: string;
        };
        Tier: {
            name: string;
            /** Format: int32 */
            fromScore: number;
            /** Format: int32 */
            credits: number;
        };
        TierPrice: {
            name: string;
            /** Format: int32 */
            credits: number;
        };
        TierView: {
            category?: string | null;
            own: boolean;
            /** Format: int64 */
            version: number;
            tiers: components["schemas"]["Tier"][];
        };
        TimingView: {
            kind: string;
            /**
             * Format: date
             * @example 2022-03-10
             */
            date?: string | null;
        };
        TopProvider: {
            id: components["schemas"]["UUID"];
            name: string;
            rating: components["schemas"]["Rating"];
            /** Format: int32 */
            jobs: number;
        };
        Total: {
            kind: string;
            currency: string;
            /** Format: int64 */
            accounts: number;
            /** Format: int64 */
            balance: number;
        };
        TypeChoice: {
            type: string;
            name: string;
            inApp: boolean;
            live: boolean;
            mail: boolean;
            fixed: boolean;
        };
        TypeInput: {
            type: string;
            inApp: boolean;
            live: boolean;
            mail: boolean;
        };
        /** Format: uuid */
        UUID: string;
        Unread: {
            /** Format: int64 */
            unread: number;
        };
        Verdict: {
            upheld: boolean;
            by: string;
            reason: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            at: string;
        };
        Verification: {
            reason: string;
        };
        WalletBalance: {
            currency: string;
            /** Format: int32 */
            decimals: number;
            /** Format: int64 */
            balance: number;
            /** Format: int64 */
            inTransit: number;
        };
        WalletEntry: {
            id: components["schemas"]["UUID"];
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            at: string;
            currency: string;
            /** Format: int64 */
            amount: number;
            /** Format: int64 */
            before: number;
            /** Format: int64 */
            after: number;
            reason: string;
            about?: components["schemas"]["About"] | null;
        };
        WalletView: {
            balances: components["schemas"]["WalletBalance"][];
        };
        WantedAt: {
            kind: components["schemas"]["Kind2"];
            /**
             * Format: date
             * @example 2022-03-10
             */
            date?: string | null;
        };
        /** @enum {string} */
        Way: "phone" | "email" | "chat";
        WebhookCard: {
            id: components["schemas"]["UUID"];
            event: string;
            endpoint: string;
            type: string;
            apiVersion?: string | null;
            object?: string | null;
            state: string;
            /** Format: int32 */
            attempts: number;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            nextAt?: string | null;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            endedAt?: string | null;
            cause?: string | null;
        };
        WebhookDetail: {
            event: components["schemas"]["WebhookCard"];
            payload: string;
        };
        WebhookId: string;
        /** @enum {string} */
        WebhookState: "waiting" | "done" | "ignored" | "dead";
        Weights: {
            /** Format: int32 */
            version: number;
            /** Format: double */
            rating: number;
            /** Format: double */
            jobs: number;
            /** Format: double */
            response: number;
            /** Format: double */
            distance: number;
            /** Format: double */
            recency: number;
        };
        WithdrawalId: string;
        /** @enum {string} */
        WithdrawalStage: "requested" | "approved" | "rejected" | "paid" | "returned";
        WithdrawalView: {
            id: components["schemas"]["UUID"];
            owner: components["schemas"]["Owner"];
            /** Format: int64 */
            amount: number;
            currency: string;
            state: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            requestedAt: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            decidedAt?: string | null;
            reason?: string | null;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            settledAt?: string | null;
            problem?: string | null;
            payout?: components["schemas"]["PayoutProgress"] | null;
        };
        Words: {
            text: string;
        };
        Zip: string;
        ZipView: {
            zip: string;
            city: string;
            state: string;
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
            served: boolean;
        };
        Problem: {
            title: string;
            /** @description Message key. */
            error: string;
            /** @constant */
            success: false;
            details: {
                message: string;
                field: string;
                key: string;
            }[];
            detail: string;
            status: number;
            type: string;
        };
    };
    responses: {
        /** @description Refused: problem details, each wrong field by its path. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Account_signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["Me"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Audit_list: {
        parameters: {
            query?: {
                action?: string;
                cursor?: string;
                from?: string;
                limit?: string;
                person?: components["schemas"]["PersonId"];
                subjectId?: string;
                subjectType?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageAuditTrack"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AdminCategory_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageCategory"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AdminCategory_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCategory"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["Category"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AdminCategory_edit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Details"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["Category"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AdminCategory_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["FormDraft"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AdminCategory_editForm: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Questions"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["FormDraft"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Clock_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["ClockReading"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ClockAdvance_advance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["Advanced"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Replay_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["Replay"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Fact_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
                state?: components["schemas"]["FactState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageFactCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Fact_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellAgain"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["FactCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AdminJob_list: {
        parameters: {
            query?: {
                category?: string;
                cursor?: string;
                limit?: string;
                q?: string;
                sort?: components["schemas"]["Sort1"] & unknown;
                stage?: components["schemas"]["JobStage"];
                tier?: string;
                zip?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageAdminJobCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AdminJob_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["JobDetail"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Assignment_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body2"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["JobDetail"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Decision_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageDecisionView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AdminJob_eligible: {
        parameters: {
            query?: {
                category?: string;
                q?: string;
                sort?: components["schemas"]["Sort1"] & unknown;
                stage?: components["schemas"]["JobStage"];
                tier?: string;
                zip?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageProviderCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Override_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body8"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["JobDetail"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Mail_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
                state?: components["schemas"]["MailState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageMailCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Mail_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendAgain"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["MailCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AdminPackage_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageCreditPackage"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AdminPackage_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPackage"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["CreditPackage"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AdminPackage_edit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["PackageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Details1"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["CreditPackage"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    People_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
                q?: string;
                role?: components["schemas"]["Role"];
                sort?: components["schemas"]["Sort"] & unknown;
                status?: components["schemas"]["Standing"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PagePersonCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    People_ban: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ban"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PersonCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    People_lift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PersonCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Grant_grant: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body15"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["CreditBalance"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    People_verify: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Verification"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PersonCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Proof_prove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["LedgerProof"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Reconciliation_overview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["ReconciliationOverview"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Reconciliation_drifts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageDriftCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Reconciliation_explain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Explanation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["DriftCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Reconciliation_heal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["DriftCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Reconciliation_runs: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageReconciliationRun"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Reconciliation_run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["ReconciliationRun"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    RefundRules_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["RefundRulesView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    RefundRules_edit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulesWanted"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["RefundRulesView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AdminReport_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
                reason?: components["schemas"]["Cause"];
                state?: components["schemas"]["State"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageReportCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AdminReport_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decision"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["JobDetail"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AdminReview_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
                state?: components["schemas"]["State1"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageAdminReview"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Hiding_hide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body18"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    Restoration_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body19"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    Weights_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["Weights"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Weights_set: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body21"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["Weights"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ServiceArea_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageServiceAreaView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ServiceArea_enable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                zip: components["schemas"]["Zip"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Coverage"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["ServiceAreaView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ServiceArea_disable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                zip: components["schemas"]["Zip"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["ServiceAreaView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Settings_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["SettingsView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Settings_edit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Changes"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["SettingsView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Sweep_sweep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["SweepSummary"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Tier_read: {
        parameters: {
            query?: {
                category?: components["schemas"]["CategoryId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["TierView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Tier_edit: {
        parameters: {
            query?: {
                category?: components["schemas"]["CategoryId"];
            };
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTiers"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["TierView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AdminWebhook_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
                state?: components["schemas"]["WebhookState"];
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageWebhookCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AdminWebhook_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["WebhookDetail"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AdminWebhook_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Again"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["WebhookDetail"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AdminWithdrawal_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
                state?: components["schemas"]["WithdrawalStage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageWithdrawalView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AdminWithdrawal_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["WithdrawalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decision1"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["WithdrawalView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Category_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageCategoryCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Category_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["FormView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Conversation_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageConversationCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Conversation_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["Unread"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Conversation_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["ConversationCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Conversation_block: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Block"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["ConversationCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Message_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
                q?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageMessageView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Message_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["MessageView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Message_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ConversationId"];
                message: components["schemas"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Words"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["MessageView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Message_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ConversationId"];
                message: components["schemas"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["MessageView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Message_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ConversationId"];
                message: components["schemas"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["Reported"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Conversation_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Read"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["ConversationCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Credits_balance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["CreditBalance"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Credits_entries: {
        parameters: {
            query?: {
                cursor?: string;
                flow?: components["schemas"]["Flow"];
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageCreditEntry"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Package_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageCreditPackage"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Purchase_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PagePurchaseView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Purchase_start: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body17"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PurchaseView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Purchase_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PurchaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PurchaseView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Job_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
                tab?: components["schemas"]["JobTab"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageJobCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Job_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["JobDetail"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Job_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["SeekerSummary"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Job_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["JobDetail"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Cancellation_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body3"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["JobDetail"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Claim_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body4"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["LeadDetail"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Completion_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body5"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: Record<string, never>;
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Confirmation_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body6"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["JobDetail"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Contact_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body7"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["LeadDetail"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    JobConversation_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["Conversations"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    JobPhoto_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["JobId"];
                photo: components["schemas"]["PhotoId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    Quote_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body9"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["LeadDetail"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Rejection_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["JobId"];
                quote: components["schemas"]["QuoteId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body10"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["JobDetail"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    RefundOutlook_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["RefundOutlook"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Report_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body11"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["LeadDetail"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Appeal_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["JobId"];
                report: components["schemas"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body1"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["LeadDetail"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Reveal_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body12"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["LeadDetail"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Review_write: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body20"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: unknown;
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Sighting_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body13"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["JobDetail"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Undo_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body14"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["LeadDetail"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Lead_list: {
        parameters: {
            query?: {
                category?: string;
                cursor?: string;
                limit?: string;
                q?: string;
                sort?: components["schemas"]["Sort1"] & unknown;
                stage?: components["schemas"]["JobStage"];
                tab?: components["schemas"]["LeadTab"] & unknown;
                tier?: string;
                zip?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageLeadCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Lead_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["LeadCounts"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Lead_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["LeadDetail"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Live_poll: {
        parameters: {
            query?: {
                rooms?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["LiveAnswer"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Live_ticket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["Ticket"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Me_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["Me"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Me_profile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["ProfileView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Me_edit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Profile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["ProfileView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Spending_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["SpendingView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Spending_set: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Cap"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["SpendingView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Notification_list: {
        parameters: {
            query?: {
                cursor?: string;
                group?: components["schemas"]["Group"];
                limit?: string;
                tab?: components["schemas"]["InboxTab"] & unknown;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageNotificationCard"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Notification_archive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Archiving"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["InboxCounts"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Notification_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["InboxCounts"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Preferences_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PreferencesView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Preferences_edit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PreferencesView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Notification_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reading"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["InboxCounts"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Photo_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PhotoId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["Added"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ProviderReview_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["ProviderReviews"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Outcome_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageOutcome"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Session_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSession"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["Started"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    Unsubscribe_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    Unsubscribe_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    Wallet_wallet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["WalletView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Wallet_entries: {
        parameters: {
            query?: {
                currency?: string;
                cursor?: string;
                flow?: components["schemas"]["Flow"];
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageWalletEntry"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    PayoutAccount_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PayoutAccountView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    PayoutAccount_link: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PayoutLink"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Wallet_withdrawals: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["PageWithdrawalView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Wallet_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description A retry with the same key gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Body16"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["WithdrawalView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Webhook_platform: {
        parameters: {
            query?: never;
            header?: {
                "Stripe-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["Receipt1"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Webhook_connect: {
        parameters: {
            query?: never;
            header?: {
                "Stripe-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["Receipt1"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Zip_look: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                zip: components["schemas"]["Zip"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: null;
                        data: components["schemas"]["ZipView"];
                        /** @constant */
                        success: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
