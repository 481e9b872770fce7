/// The things that may be noticed about a roadmap; the texts of the codes are stable.
///
/// Codes of deadlines that begin with `deadline.` and are not listed here belong to
/// ``DeadlineProblem``. All rules are customary defaults of this program, not norms.
public enum RoadmapRule: String, Hashable, Sendable, CaseIterable {
  // The document as a whole.
  case noTable = "document.no-table"
  case textTooLong = "document.text-too-long"
  case tooLarge = "document.too-large"
  case titleMissing = "document.title-missing"
  case organizationMissing = "document.organization-missing"
  case periodMissing = "period.missing"
  case periodFromRows = "period.from-rows"
  case periodStartedBefore = "period.started-before-approval"
  case periodUncovered = "period.uncovered"
  case approvalMissing = "approval.missing"
  case approvalDateMissing = "approval.date-missing"
  case approvalNumberMissing = "approval.number-missing"
  case approvalPersonMissing = "approval.person-missing"
  case approvalTwoNumbers = "approval.two-numbers"

  // The table and its rows.
  case headerMissing = "table.no-header"
  case headerGlued = "table.header-glued"
  case captionUnknown = "table.caption-unknown"
  case repeatedHeader = "table.header-repeated"
  case columnNumbers = "table.column-numbers"
  case rowJoined = "row.joined"
  case titleJoined = "row.title-joined"
  case titleCarried = "row.title-carried"
  case rowOfDashes = "row.dashes"
  case textBetweenRows = "row.text-between"
  case unplaced = "row.unplaced"
  case cellsSwapped = "row.cells-swapped"

  // What the reader did with the layout of a document.
  case remark = "document.remark"
  case noise = "document.noise"
  case layoutTable = "table.layout"
  case notMeasures = "table.not-measures"
  case sideBySide = "table.side-by-side"
  case turned = "table.turned"
  case listRead = "document.list"
  case headerJoined = "table.header-joined"
  case bySpaces = "table.by-spaces"
  case columnSwapped = "column.swapped"
  case signature = "row.signature"
  case rowUncertain = "row.uncertain"
  case wordJoined = "text.word-joined"
  case misread = "text.misread"
  case deadlineFromText = "deadline.from-text"
  case deadlineFromHeading = "deadline.from-heading"

  // Numbers.
  case numberMissing = "number.missing"
  case numberGap = "number.gap"
  case numberRepeated = "number.repeated"
  case numberRestart = "number.restart"
  case numberRunsOn = "number.runs-on"
  case numberMixed = "number.mixed"

  // Texts.
  case titleEmpty = "text.title-empty"
  case markup = "text.markup"
  case cutOff = "text.cut-off"
  case unbalanced = "text.unbalanced"
  case doubledMark = "text.doubled-mark"
  case farYear = "text.far-year"
  case impossibleDate = "text.impossible-date"
  case repeatedTitle = "text.repeated-title"
  case documentDate = "text.document-date"
  case abbreviation = "text.abbreviation"
  case lookalikeLetters = "text.lookalike-letters"

  // Those responsible.
  case responsibleMissing = "responsible.missing"
  case responsibleGlued = "responsible.glued"
  case responsibleLineBreak = "responsible.line-break"
  case responsibleTrailingComma = "responsible.trailing-comma"
  case responsibleSpellings = "responsible.spellings"
  case responsibleMixed = "responsible.person-and-office"

  // Results.
  case resultNone = "result.none"
  case resultMissing = "result.missing"
  case resultUnmeasurable = "result.unmeasurable"
  case resultCopied = "result.copied"
  case resultOffSubject = "result.off-subject"
  case resultPastFact = "result.past-fact"

  // Time and order.
  case deadlineBeforeApproval = "deadline.before-approval"
  case deadlineOrder = "deadline.order"
  case deadlineDayOff = "deadline.day-off"
  case deadlineContradictsText = "deadline.contradicts-text"
  case stageOrder = "stage.order"
  case stageMissing = "stage.missing"
  case sectionOrder = "stage.section-order"
  case consentsAfterPairs = "stage.consents-after-pairs"
  case beforeAfterPairs = "stage.before-after-pairs"

  /// How much a finding of this rule matters.
  public var severity: Severity {
    switch self {
    case .noTable, .textTooLong, .tooLarge, .titleEmpty, .impossibleDate: .error
    case .titleMissing, .periodMissing, .approvalMissing, .approvalTwoNumbers, .headerMissing,
      .unplaced, .numberGap, .numberRepeated, .cutOff, .unbalanced, .farYear, .responsibleMissing,
      .responsibleGlued, .resultOffSubject, .deadlineBeforeApproval, .stageOrder,
      .beforeAfterPairs, .cellsSwapped, .documentDate, .deadlineContradictsText,
      .consentsAfterPairs,
      .columnSwapped, .rowUncertain, .misread, .bySpaces:
      .warning
    case .organizationMissing, .periodFromRows, .periodStartedBefore, .periodUncovered,
      .approvalDateMissing, .approvalNumberMissing, .approvalPersonMissing, .headerGlued,
      .captionUnknown,
      .repeatedHeader, .columnNumbers, .rowJoined, .titleJoined, .titleCarried, .rowOfDashes,
      .textBetweenRows, .numberMissing, .numberRestart, .numberRunsOn, .numberMixed, .markup,
      .doubledMark, .repeatedTitle, .responsibleLineBreak, .responsibleTrailingComma,
      .responsibleSpellings, .resultMissing, .resultCopied, .resultPastFact, .deadlineOrder,
      .stageMissing, .abbreviation, .lookalikeLetters, .responsibleMixed, .resultNone,
      .resultUnmeasurable, .deadlineDayOff, .sectionOrder,
      .remark, .noise, .layoutTable, .notMeasures, .sideBySide, .turned, .listRead,
      .headerJoined, .signature, .wordJoined, .deadlineFromText,
      .deadlineFromHeading:
      .note
    }
  }
}
