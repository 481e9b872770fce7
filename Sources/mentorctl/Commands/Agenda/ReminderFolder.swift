import JSONStore
import MentorCore
import Wording

/// What became of a file of reminders.
enum ReminderAction: String, JSONText, CaseIterable {
  case written, unchanged, removed, kept

  var name: Phrase {
    switch self {
    case .written: Phrase(ru: "записан", en: "written")
    case .unchanged: Phrase(ru: "без изменений", en: "unchanged")
    case .removed: Phrase(ru: "удалён: напоминать не о чем", en: "removed: nothing is left")
    case .kept: Phrase(ru: "не тронут", en: "left alone")
    }
  }
}

/// The folder that holds one text for each addressee.
///
/// What the program wrote there stands with its SHA-256 in `.mentorctl-remind.json` of that folder. Only
/// such files are replaced, and one that is no longer needed is removed only if it still is what was
/// written; every other file stays as it is.
struct ReminderFolder {
  /// The name of the list of what was written.
  static let listName = ".mentorctl-remind.json"

  /// One file of the list.
  struct Entry: Record, Hashable {
    let name: String
    let sha256: String

    init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }

    init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
      name = try map.field("name", old?.name)
      sha256 = try map.field("sha256", old?.sha256)
    }
  }

  private struct List: Record, Hashable {
    let files: [Entry]

    init(files: [Entry]) { self.files = files }

    init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
      files = try map.field("files", old?.files)
    }
  }

  let path: String
  let files: any HostFiles
  let isDryRun: Bool

  /// What was done with the files, in the order of their names.
  ///
  /// - Throws: ``FileAccessError``, and what is wrong with the list: it is never guessed.
  func replace(with texts: [String: String]) throws -> [(name: String, action: ReminderAction)] {
    let before = try written()
    let wanted = texts.mapValues { Array($0.utf8) }
    var actions: [String: ReminderAction] = [:]
    for (name, bytes) in wanted {
      guard let present = try files.contents(of: file(name)) else {
        actions[name] = .written
        continue
      }
      actions[name] = present == bytes ? .unchanged : before[name] == nil ? .kept : .written
    }
    for (name, hash) in before where wanted[name] == nil {
      guard let present = try files.contents(of: file(name)) else { continue }
      actions[name] = SHA256.digest(of: present).hex == hash ? .removed : .kept
    }
    let own = wanted.filter { actions[$0.key] == .written || before[$0.key] != nil }
    let after = own.mapValues { SHA256.digest(of: $0).hex }
    if !isDryRun { try carryOut(actions, wanted, before, after) }
    return actions.keys.sorted().compactMap { name in actions[name].map { (name, $0) } }
  }

  /// Enters what is to be written before it is: a run that is cut short leaves no file that the next one
  /// would not know.
  private func carryOut(
    _ actions: [String: ReminderAction], _ wanted: [String: [UInt8]], _ before: [String: String],
    _ after: [String: String]
  ) throws {
    if after != before {
      try files.createFolder(path)
      try save(before.merging(after) { $1 })
    }
    for (name, action) in actions.sorted(by: { $0.key < $1.key }) {
      switch action {
      case .written: try files.write(to: file(name)) { try $0(wanted[name] ?? []) }
      case .removed: try files.remove(file(name))
      case .unchanged, .kept: break
      }
    }
    if after != before, before.contains(where: { after[$0.key] == nil }) { try save(after) }
  }

  private func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The files that the program wrote, with their hashes; names that lead elsewhere are passed over.
  private func written() throws -> [String: String] {
    guard let bytes = try files.contents(of: file(Self.listName)) else { return [:] }
    let list = try RecordFile<List>().decode(bytes, file: file(Self.listName))
    return Dictionary(
      list.files.filter { !$0.name.contains("/") && $0.name.hasSuffix(".txt") }
        .map { ($0.name, $0.sha256) }, uniquingKeysWith: { $1 })
  }

  private func save(_ list: [String: String]) throws {
    let entries = list.sorted { $0.key < $1.key }.map { Entry(name: $0.key, sha256: $0.value) }
    let bytes = RecordFile<List>().encode(List(files: entries))
    try files.write(to: file(Self.listName)) { try $0(bytes) }
  }
}
