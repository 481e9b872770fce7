public import JSONStore

/// A file of the data directory that holds one record.
public struct Document<Content: Record & Equatable>: Sendable {
  /// The name of the file.
  public let file: String

  /// How the file is read and written.
  public let format: RecordFile<Content>

  /// What an absent file stands for.
  public let standard: Content

  init(_ file: String, standard: Content) {
    self.file = file
    format = RecordFile()
    self.standard = standard
  }
}

extension Document where Content == Organization {
  /// Who we are.
  public static var organization: Self { Self("organization.json", standard: Organization()) }
}

extension Document where Content == CriteriaSet {
  /// The criteria of matching.
  public static var criteria: Self { Self("criteria.json", standard: .standard) }
}

extension Document where Content == HolidayBook {
  /// The days off and working days that were entered beside the rule.
  public static var holidays: Self { Self("holidays.json", standard: HolidayBook()) }
}

extension Document where Content == FormBook {
  /// The forms of the organisation's own.
  public static var forms: Self { Self("forms.json", standard: FormBook()) }
}

/// A folder of the data directory that holds one record a file, named by its identifier.
public struct Shelf<Content: Record & Identified & Equatable>: Sendable {
  /// The name of the folder.
  public let folder: String

  /// How each file is read and written.
  public let format: RecordFile<Content>

  init(_ folder: String) {
    self.folder = folder
    format = RecordFile()
  }

  /// The name of the file of the record `id`, with the folder.
  public func file(of id: Identifier<Content>) -> String { "\(folder)/\(id).json" }
}

extension Shelf where Content == Roadmap {
  /// The roadmaps.
  public static var roadmaps: Self { Self("roadmaps") }
}

extension Shelf where Content == Proposal {
  /// The proposals of pairs.
  public static var proposals: Self { Self("proposals") }
}
