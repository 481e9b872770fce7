import Wording

extension RowWork {
  /// Whom a row means.
  enum RowMatch {
    case nobody
    case one(PersonID, byNameAlone: Bool)
    case refused(RowProblem)
  }

  /// Whom `draft` means by the key of the rules, else by name and birth.
  func match(_ draft: PersonDraft) -> RowMatch {
    let match = index.match(draft.name, born: draft.born)
    switch identity?.verdict(draft, match) ?? .undecided {
    case .known(let id): return .one(id, byNameAlone: false)
    case .new: return .nobody
    case .refused(let reason): return .refused(reason)
    case .undecided: break
    }
    switch match {
    case .nobody: return .nobody
    case .one(let id, let isByNameAlone): return .one(id, byNameAlone: isByNameAlone)
    case .several(let ids): return .refused(RowProblem(Self.ambiguous(ids)))
    }
  }
}
