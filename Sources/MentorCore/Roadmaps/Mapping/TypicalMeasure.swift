public import Wording

/// Something that a roadmap after the target model commonly asks for at a stage: an action, or the data that it
/// leaves behind.
///
/// The list comes from roadmaps of schools and regions, which each item names; that it is looked for, and the words
/// by which it is known, are customary defaults of this program and no norm.
public struct TypicalMeasure: Hashable, Sendable, Identifiable {
  /// What kind of thing it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Something to be done.
    case action
    /// Data or papers that are left behind.
    case record
  }

  /// The stable code, such as `consents-mentees`.
  public let id: String

  /// The stage to which it belongs.
  public let stage: ProgrammeStage

  /// What kind of thing it is.
  public let kind: Kind

  /// What it is, in a few words.
  public let name: Phrase

  /// The roadmaps that have it, or the program's default.
  public let source: RuleSource

  /// The rules by which it is known among the measures of its stage.
  let inStage: [WordPattern]

  /// The rules by which it is known anywhere, since they name whom or what it concerns.
  let anywhere: [WordPattern]

  init(
    _ id: String, _ stage: ProgrammeStage, _ kind: Kind, _ name: Phrase,
    _ source: RuleSource, inStage: [WordPattern], anywhere: [WordPattern] = []
  ) {
    self.id = id
    self.stage = stage
    self.kind = kind
    self.name = name
    self.source = source
    self.inStage = inStage
    self.anywhere = anywhere
  }

  /// Whether a measure of `stage` with `words` serves it.
  func isServed(by words: [Substring], of stage: ProgrammeStage?) -> Bool {
    (stage == self.stage && inStage.contains { $0.holds(for: words) })
      || anywhere.contains { $0.holds(for: words) }
  }

  /// All that is looked for, in the order of stages.
  public static let catalogue: [TypicalMeasure] =
    preparation + menteePool + mentorPool + selection + pairing + work + completion

  /// The typical measures of `stage`, actions before records.
  public static func all(of stage: ProgrammeStage) -> [TypicalMeasure] {
    catalogue.filter { $0.stage == stage }
  }
}
