/// A numbered clause of a paper, with the clauses within it.
public struct PaperClause: Hashable, Sendable {
  /// The words after the number.
  public var text: String

  /// The clauses within it.
  public var clauses: [PaperClause]

  /// Creates a clause.
  public init(_ text: String, clauses: [PaperClause] = []) {
    self.text = text
    self.clauses = clauses
  }

  /// A clause with its number, as it stands among others.
  public struct Numbered: Hashable, Sendable {
    /// The number with its full stop: «1.», «1.2.».
    public let number: String

    /// The words after the number.
    public let text: String

    /// How deep it stands, 0 for a clause that is within no other.
    public let depth: Int
  }
}

extension [PaperClause] {
  /// All clauses in order of reading with their numbers.
  ///
  /// - Complexity: O(*n*) in the number of clauses, times their depth.
  public var numbered: [PaperClause.Numbered] { numbered(within: "", depth: 0) }

  private func numbered(within prefix: String, depth: Int) -> [PaperClause.Numbered] {
    enumerated().flatMap { index, clause in
      let number = "\(prefix)\(index + 1)."
      return [PaperClause.Numbered(number: number, text: clause.text, depth: depth)]
        + clause.clauses.numbered(within: number, depth: depth + 1)
    }
  }
}
