/// Where the things of a data directory stand, and what names its files may have.
enum Layout {
  static let manifest = "mentorctl.json"
  static let journal = "journal.jsonl"
  /// The store's own folder.
  static let home = ".mentorctl"
  static let lock = "lock"
  static let staging = "txn"
  static let undo = "undo"
  static let setAside = "damaged"
  static let commit = "COMMIT"
  static let unsealedCommit = "COMMIT.tmp"

  /// The schema of the store's own files.
  static let schema = 1

  /// How many transactions can be undone.
  static let undoDepth = 50

  /// The longest file, in bytes.
  static let fileLimit = 64 << 20

  /// The longest journal that is read as a whole, in bytes.
  static let journalLimit = 1 << 30

  /// Whether a file of the data may be called `name`, folders separated by `/`.
  static func isUsable(_ name: String) -> Bool {
    guard (1...200).contains(name.utf8.count), name != manifest, name != journal,
      name != commit, name != unsealedCommit
    else { return false }
    let components = name.split(separator: "/", omittingEmptySubsequences: false)
    return components.count <= 4 && components.allSatisfy(isUsable(component:))
  }

  private static func isUsable(component: Substring) -> Bool {
    guard let first = component.unicodeScalars.first, first != ".", component.last != "~" else {
      return false
    }
    return component.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
        || scalar == "." || scalar == "-" || scalar == "_"
    }
  }

  /// The name of one component under which the file `name` is staged and kept for undoing.
  static func flat(_ name: String) -> String {
    String(name.map { $0 == "/" ? "+" : $0 })
  }

  /// Whether an editor leaves files called `name` behind.
  static func isLeaving(_ name: String) -> Bool {
    name.hasSuffix("~") || name.hasPrefix(".#") || name.hasPrefix("#") && name.hasSuffix("#")
      || name.hasPrefix(".")
        && [".swp", ".swo", ".swn", ".kate-swp"].contains { name.hasSuffix($0) }
      || name.hasPrefix(".~lock.") || [".bak", ".orig"].contains { name.hasSuffix($0) }
  }
}
