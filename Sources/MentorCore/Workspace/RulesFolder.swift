import JSONStore
import Wording

/// The folder of import rules, each file named by its rules.
struct RulesFolder: RecordPart {
  static let folderName = "rules"

  var name: String { "\(Self.folderName)/*.json" }

  let format = RecordFile<ImportRules>()

  /// The name of the rules in `file`; `nil` where the file is called otherwise than rules are.
  static func rulesName(of file: String) -> RulesName? {
    let stem = String(file.dropFirst(folderName.utf8.count + 1).dropLast(".json".utf8.count))
    guard let name = try? RulesName(jsonText: stem), name.text == stem else { return nil }
    return name
  }
}

extension Document where Content == ImportRules {
  /// The import rules with `name`.
  public static func rules(_ name: RulesName) -> Self {
    Self(
      "\(RulesFolder.folderName)/\(name).json", standard: ImportRules(for: .table(.people)))
  }
}

extension ByteSource {
  /// All import rules of the directory.
  ///
  /// - Throws: ``WorkspaceError`` where a file of the folder cannot be read, or its name is none of rules.
  /// - Complexity: O(*n*) in the bytes of all rules.
  public mutating func ruleBook() throws(WorkspaceError) -> RuleBook {
    let files: [String]
    do throws(StorageError) {
      files = try names(in: RulesFolder.folderName)
    } catch {
      throw .storage(error)
    }
    var rules: [NamedRules] = []
    for file in files {
      guard let name = RulesFolder.rulesName(of: file) else {
        throw .contradiction(
          file: file,
          Phrase(
            ru: "имя файла правил — латинские буквы и цифры через дефис",
            en: "the name of a file of rules has Latin letters and digits joined by hyphens"))
      }
      rules.append(NamedRules(name, try load(.rules(name))))
    }
    return RuleBook(rules)
  }
}
