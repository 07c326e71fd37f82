//! Pages with documents.

use crate::{
    document::{Document, DocumentKind, Due},
    form::FormState,
    ids::{DocumentId, SubmissionId},
    view::{me::RecordRef, office::CaseHead},
};

/// A document with what a page says about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentRow {
    /// The document.
    pub document: Document,
    /// Whether it runs out.
    pub due: Option<Due>,
    /// The name of who saw the original or refused it.
    pub reviewed_by: Option<String>,
}

/// A document that is to be renewed, in one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueLine {
    /// The document.
    pub id: DocumentId,
    /// What it is.
    pub kind: DocumentKind,
    /// When.
    pub due: Due,
}

/// What the page of a case says about its documents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseDocumentsLine {
    /// How many there are.
    pub count: usize,
    /// How many staff have said nothing about.
    pub waiting: usize,
    /// What runs out, most urgent first.
    pub due: Vec<DueLine>,
}

/// `/me/documents`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentsPage {
    /// Whose record.
    pub record: RecordRef,
    /// The documents, newest first.
    pub rows: Vec<DocumentRow>,
    /// The form for a new one.
    pub form: FormState,
    /// The form's own id.
    pub submission: SubmissionId,
    /// Whether nothing can be added.
    pub closed: bool,
}

/// `/me/documents/<id>`: one document, to replace or to take away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentPage {
    /// Whose record.
    pub record: RecordRef,
    /// The document.
    pub row: DocumentRow,
    /// The form with which it is replaced.
    pub form: FormState,
    /// The form's own id.
    pub submission: SubmissionId,
    /// Whether somebody changed the document meanwhile.
    pub outdated: bool,
    /// Whether nothing can be changed.
    pub closed: bool,
}

/// `/office/case/<id>/documents`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseDocuments {
    /// The head.
    pub head: CaseHead,
    /// The documents, newest first.
    pub rows: Vec<DocumentRow>,
    /// The form for a new one.
    pub form: FormState,
    /// The form's own id.
    pub submission: SubmissionId,
    /// The answer to a document that came back: at which, and the form.
    pub answering: Option<(DocumentId, FormState)>,
    /// Whether somebody changed the document meanwhile.
    pub outdated: bool,
}
