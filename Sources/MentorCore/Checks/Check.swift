public import Wording

/// A rule that the records of a programme must keep.
public protocol Check: Sendable {
  /// The stable code of what it finds, such as `mentor.capacity`.
  var code: String { get }

  /// How much a breach matters.
  var severity: Severity { get }

  /// What the rule demands, in a full sentence that names its source.
  var rule: Phrase { get }

  /// The files without which the rule cannot be judged.
  var reads: Set<CheckedFile> { get }

  /// What breaks the rule in `records`, in the order of the records.
  func findings(in records: ProgrammeRecords) -> [Finding]
}

extension Check {
  /// A finding of this rule about `record`.
  func finding(
    _ record: String?, _ message: Phrase, hint: Phrase? = nil, severity: Severity? = nil
  ) -> Finding {
    Finding(
      code: code, severity: severity ?? self.severity, record: record, message: message,
      hint: hint)
  }
}

extension Phrase {
  /// The command that records a consent of `person`, with a full stop.
  static func recordingConsent(of person: PersonID, _ kind: ConsentKind = .processing) -> Phrase {
    let option = kind == .processing ? "" : " --kind \(kind.rawValue)"
    return Phrase(
      ru: "mentorctl consent add \(person)\(option) --signed ДАТА.",
      en: "mentorctl consent add \(person)\(option) --signed DATE.")
  }
}

/// A file of records that checks read.
public enum CheckedFile: String, Hashable, Sendable, CaseIterable {
  case organization = "organization.json"
  case people = "people.json"
  case mentors = "mentors.json"
  case mentees = "mentees.json"
  case consents = "consents.json"
  case pairs = "pairs.json"
  case meetings = "meetings.json"
  case feedback = "feedback.json"
  case plans = "plans.json"
  case constraints = "constraints.json"
  case orders = "orders.json"
  case forms = "forms.json"
  case retention = "retention.json"
  case monitoring = "monitoring.json"
}
