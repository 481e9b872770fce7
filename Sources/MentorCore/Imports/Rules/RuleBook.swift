import Wording

/// Import rules under their name.
public struct NamedRules: Hashable, Sendable {
  /// The name, which is that of the file.
  public let name: RulesName

  /// The rules.
  public let rules: ImportRules

  /// Names `rules`.
  public init(_ name: RulesName, _ rules: ImportRules) {
    self.name = name
    self.rules = rules
  }
}

/// Which rules a user wants for a file.
public enum RulesChoice: Hashable, Sendable {
  /// Those whose pattern fits the name of the file.
  case fitting
  /// None.
  case none
  /// Those of the name.
  case named(RulesName)
}

/// All import rules of a data directory.
public struct RuleBook: Hashable, Sendable {
  /// The rules by name.
  public let rules: [NamedRules]

  /// Gathers `rules`.
  public init(_ rules: [NamedRules] = []) { self.rules = rules.sorted { $0.name < $1.name } }

  /// The rules with `name`, or `nil`.
  public subscript(name: RulesName) -> NamedRules? { rules.first { $0.name == name } }

  /// The rules by which the file called `file` is read.
  ///
  /// - Parameters:
  ///   - choice: What the user wants.
  ///   - file: The name of the file, without folders.
  ///   - target: What the file is imported as; `nil` where the rules are to tell it.
  /// - Returns: The rules; `nil` for the built-in names alone.
  /// - Throws: ``RulesError/noSuchRules(_:near:)``, ``RulesError/severalFit(file:names:)`` and
  ///   ``RulesError/otherTarget(_:_:asked:)``.
  public func rules(
    _ choice: RulesChoice, for file: String, as target: ImportTarget?
  ) throws(RulesError) -> NamedRules? {
    switch choice {
    case .none: return nil
    case .named(let name):
      guard let found = self[name] else {
        throw .noSuchRules(name.text, near: nearest(to: name.text, among: rules.map(\.name.text)))
      }
      if let target, found.rules.target != target {
        throw .otherTarget(name.text, found.rules.target, asked: target)
      }
      return found
    case .fitting:
      let fitting = rules.filter { entry in
        (target == nil || entry.rules.target == target) && entry.rules.fits(file)
      }
      guard fitting.count <= 1 else {
        throw .severalFit(file: file, names: fitting.map(\.name.text))
      }
      return fitting.first
    }
  }

  /// The rules that fit the file called `file` and are for something else than `target`.
  public func rules(fitting file: String, otherThan target: ImportTarget) -> [NamedRules] {
    rules.filter { $0.rules.target != target && $0.rules.fits(file) }
  }
}
