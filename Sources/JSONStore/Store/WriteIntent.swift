public import Wording

/// Who wants to write, and how.
public struct WriteIntent: Sendable {
  /// The command, without anything personal: `pair approve`.
  public let command: String

  /// Who gave it.
  public let actor: String

  /// Why, in the words of the actor.
  public let reason: String?

  /// How long to wait for others; 10 s unless said otherwise.
  public let wait: Duration

  /// Whether everything is done but the writing.
  public let isDryRun: Bool

  /// Creates an intent.
  public init(
    command: String, actor: String, reason: String? = nil, wait: Duration = .seconds(10),
    isDryRun: Bool = false
  ) {
    self.command = command
    self.actor = actor
    self.reason = reason
    self.wait = wait
    self.isDryRun = isDryRun
  }
}

/// What whoever knows the data says of a file that was edited by hand.
public enum EditVerdict: Hashable, Sendable {
  /// The file is sound and has so many records.
  case accepted(records: Int)
  /// The file breaks a rule: what, and where.
  case refused(Phrase)
}

/// What a change did, or would do, to a file.
public struct FileOutcome: Hashable, Sendable {
  /// The kinds of changes.
  public enum Kind: Hashable, Sendable {
    case added
    case changed
    case deleted
    /// A hand edit was taken over as it is.
    case adopted
  }

  /// The name of the file, with its folder.
  public let name: String

  /// What happened to it.
  public let kind: Kind

  /// The number of records before; `nil` where there was no file or its records are not known.
  public let recordsBefore: Int?

  /// The number of records afterwards; `nil` where the file is gone.
  public let recordsAfter: Int?
}

/// What came of a write.
public struct WriteOutcome<Value> {
  /// What the closure returned.
  public let value: Value

  /// The files that changed, by name; empty where nothing was to change and nothing was written.
  public let changes: [FileOutcome]

  /// The state that holds now; in a dry run the state that was read.
  public let generation: Int

  /// Where the journal ends now.
  public let journalHead: JournalHead

  /// What is worth knowing beside.
  public let notes: [StoreNote]
}

extension WriteOutcome: Sendable where Value: Sendable {}
