//! Who acts: roles, relations to a case, states of a case, and the actions that the policy decides. Data only;
//! decisions live in `lotse-core::access::policy`.

use crate::codes::codes;

codes! {
    /// What an account may be granted. A refugee's account needs no grant: it belongs to a person.
    Role {
        /// A person who sees and enters her own data.
        Refugee = "refugee",
        /// Integration manager: accompanies cases.
        Manager = "manager",
        /// Leads a team; sees completion and caseload, no case content.
        Coordinator = "coordinator",
        /// Administers accounts, grants and teams of one carrier.
        CarrierAdmin = "carrier_admin",
        /// Administers carriers and rule sets of the instance.
        InstanceAdmin = "instance_admin",
        /// Data protection officer: reads the audit log and nothing else.
        Auditor = "auditor",
        /// Fills in parts of a record for a time, because the person lets her.
        Helper = "helper",
        /// Jobs of the server itself.
        System = "system",
    }
}

codes! {
    /// How the acting account stands to the case it acts on.
    Relation {
        /// The case is her own.
        Own = "own",
        /// She has custody of the child whose case it is.
        Custody = "custody",
        /// She is the guardian or legal carer.
        Guardian = "guardian",
        /// She lives in the same household.
        Household = "household",
        /// She was let help with it by somebody who answers for it.
        Helper = "helper",
        /// The case is assigned to her.
        Assigned = "assigned",
        /// She stands in for the assigned manager.
        StandIn = "stand_in",
        /// The case belongs to her team.
        Team = "team",
        /// The case belongs to her carrier.
        Carrier = "carrier",
        /// The case belongs to another carrier.
        Other = "other",
        /// There is no such case, or no relation.
        None = "none",
    }
}

codes! {
    /// The state of a case.
    CaseState {
        /// The card is printed and not yet redeemed.
        Invited = "invited",
        /// In care.
        Open = "open",
        /// Kept but not processed (Art. 18 DSGVO).
        Restricted = "restricted",
        /// Care has ended; the person keeps reading.
        Closed = "closed",
        /// Passed to another carrier or service.
        HandedOver = "handed_over",
    }
}

codes! {
    /// Every action that the policy decides or the audit log tells; the code is the stable name in the log.
    Action {
        /// Read one's own record, or that of a child in one's custody.
        ReadOwnRecord = "own_record.read",
        /// Read one's own plan, or that of a child in one's custody.
        ReadOwnPlan = "own_plan.read",
        /// Tick one's steps, add own words and wishes, agree.
        EditOwnPlan = "own_plan.edit",
        /// Enter into one's own record, or that of a child in one's custody.
        EditOwnRecord = "own_record.edit",
        /// See who has looked at one's data.
        ReadOwnLog = "own_log.read",
        /// Take a copy of everything that is kept about oneself, or a child in one's custody.
        TakeOwnCopy = "own_copy.take",
        /// Read what an adult of the household released.
        ReadReleased = "released.read",
        /// Allow something, or say no to it.
        GiveOwnConsent = "own_consent.give",
        /// Take back what one allowed.
        WithdrawOwnConsent = "own_consent.withdraw",
        /// Ask for deletion or restriction, ask about a line of the log, or take that back.
        MakeOwnRequest = "own_request.make",
        /// Let somebody help to fill in parts of one's own record, or of that of a child in one's custody.
        LetHelp = "help.let",
        /// End such a help.
        EndHelp = "help.end",
        /// Read a part of the record of a person whom one helps.
        ReadHelped = "helped.read",
        /// Enter into a part of the record of a person whom one helps, as she says it.
        EditHelped = "helped.edit",
        /// List own cases.
        ListCases = "cases.list",
        /// Open a case with its values.
        ReadCase = "case.read",
        /// Confirm, refuse, ask, enter on behalf.
        EditCase = "case.edit",
        /// Open the integration plan of a case.
        ReadPlan = "plan.read",
        /// Write in the integration plan of a case.
        EditPlan = "plan.edit",
        /// Open the file of a document of a case.
        ReadDocument = "document.read",
        /// Add, replace, refuse or remove a document of a case, or note that the original was seen.
        EditDocument = "document.edit",
        /// Enter what a person allowed, refused or took back on paper.
        RecordConsent = "consent.record",
        /// Open a new case for a person.
        CreateCase = "case.create",
        /// Print an invitation card for the person of a case.
        PrintCard = "card.print",
        /// Let a colleague stand in for a time.
        GrantStandIn = "stand_in.grant",
        /// End the accompaniment of a case.
        CloseCase = "case.close",
        /// Read completion, caseload and figures of a carrier.
        ReadFigures = "figures.read",
        /// Assign a case to a manager.
        AssignCase = "case.assign",
        /// Show the name of a person on the coordinator's list, with a reason.
        ShowName = "name.show",
        /// List what persons ask of the carrier about their data.
        ListRequests = "requests.list",
        /// Read what the person of a case asks about her data.
        ReadRequest = "request.read",
        /// Answer it, or announce that a restriction ends.
        AnswerRequest = "request.answer",
        /// The day came on which a case is deleted or a restriction ends: not decided by the policy, the answer was.
        EndRequest = "request.end",
        /// Confirm case roles, staff cards and second-factor resets.
        ConfirmGrant = "grant.confirm",
        /// Create staff accounts, teams and grants.
        ManageAccounts = "accounts.manage",
        /// Create carriers and set rule set values.
        ManageInstance = "instance.manage",
        /// Read the audit log.
        ReadAudit = "audit.read",
        /// Delete what is kept no longer: not decided by the policy, a job of the server does it when its day comes.
        ExpireData = "data.expire",
        /// Redeem a card: not decided by the policy, the card itself is the proof.
        RedeemCard = "card.redeem",
        /// Begin to help with a code: not decided by the policy, the code itself is the proof.
        RedeemHelp = "help.redeem",
        /// Change one's own account, as its secret or language: not decided by the policy, the sign-in is the proof.
        EditOwnAccount = "own_account.edit",
    }
}
