import JSONStore
import Wording

/// The folder of statistical forms, each file named by the code of its form.
struct StatisticsFolder: RecordPart {
  static let folderName = "fsn"

  var name: String { "\(Self.folderName)/*.json" }

  let format = RecordFile<StatisticsForm>()

  /// A form names nobody.
  func lead(
    to successors: Successors, in editing: inout Editing
  ) throws(WorkspaceError) -> [String] { [] }
}

/// The folder of frozen forms, each file named by the code and the calendar year in which the school year
/// begins.
struct FrozenFolder: RecordPart {
  static let folderName = "frozen"

  var name: String { "\(Self.folderName)/*.json" }

  let format = RecordFile<FrozenForm>()

  /// What was handed in names whom it named then: a merge of records changes nothing of it.
  func lead(
    to successors: Successors, in editing: inout Editing
  ) throws(WorkspaceError) -> [String] { [] }
}

extension Document where Content == StatisticsForm {
  /// The form that the organisation has under `code`.
  public static func statistics(_ code: StatisticsCode) -> Self {
    Self("\(StatisticsFolder.folderName)/\(code).json", standard: .jsonSample)
  }
}

extension Document where Content == FrozenForm {
  /// The form `code` as it was handed in for `year`.
  public static func frozen(_ code: StatisticsCode, in year: SchoolYear) -> Self {
    Self("\(FrozenFolder.folderName)/\(code)-\(year.firstYear).json", standard: .jsonSample)
  }
}
