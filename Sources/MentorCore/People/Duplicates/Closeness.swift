import JSONStore
import Wording

/// Whether two values of a field that differ say the same all the same.
struct Closeness<Value: JSONValue> {
  /// What was found.
  enum Verdict {
    /// The kept value says the same or more.
    case same
    /// The other value says more.
    case finer
    /// Both are lists, and this is the one made of them.
    case joined(Value)
    /// The values contradict one another.
    case apart
  }

  let verdict: Verdict

  /// Compares the values of `field`.
  init(field: String, _ kept: Value, _ other: Value) {
    verdict =
      switch (kept, other) {
      case (let kept as String, let other as String): Self.texts(field, kept, other)
      case (let kept as BirthDate, let other as BirthDate): Self.births(kept, other)
      case (let kept as [String], let other as [String]): Self.lists(kept, other) { FoldedText($0) }
      case (let kept as [FormCode], let other as [FormCode]): Self.lists(kept, other) { $0 }
      case (let kept as Availability, let other as Availability):
        other == .unknown ? .same : kept == .unknown ? .finer : .apart
      case (let kept as PersonRole, let other as PersonRole):
        other.kind == .other ? .same : kept.kind == .other ? .finer : .apart
      case (is Origin, is Origin): .same
      default: .apart
      }
  }

  private static func births(_ kept: BirthDate, _ other: BirthDate) -> Verdict {
    guard BirthDate.mayAgree(kept, other) else { return .apart }
    if case .year = kept { return .finer }
    return .same
  }

  private static func lists<Item, Key: Hashable>(
    _ kept: [Item], _ other: [Item], _ key: (Item) -> Key
  ) -> Verdict {
    var seen: Set<Key> = []
    let all = (kept + other).filter { seen.insert(key($0)).inserted }
    guard all.count > kept.count, let list = all as? Value else { return .same }
    return .joined(list)
  }

  private static func texts(_ field: String, _ kept: String, _ other: String) -> Verdict {
    switch field {
    case "phone":
      let numbers = (ComparedPerson.dialled(kept), ComparedPerson.dialled(other))
      return numbers.0 != nil && numbers.0 == numbers.1 ? .same : .apart
    case "email":
      return kept.cleaned().lowercased() == other.cleaned().lowercased() ? .same : .apart
    case "surname", "given", "patronymic": return names(kept, other)
    default: return FoldedText(kept) == FoldedText(other) ? .same : .apart
    }
  }

  private static func names(_ kept: String, _ other: String) -> Verdict {
    let folded = (ComparedPerson.folded(kept), ComparedPerson.folded(other))
    if folded.0 == folded.1 { return care(other) > care(kept) ? .finer : .same }
    if kept.hasSuffix("."), folded.1.hasPrefix(folded.0.dropLast()) { return .finer }
    if other.hasSuffix("."), folded.0.hasPrefix(folded.1.dropLast()) { return .same }
    return .apart
  }

  /// How carefully a name is written: without Latin letters, then with its ё.
  private static func care(_ name: String) -> Int {
    (name == name.spelledInCyrillic() ? 2 : 0)
      + (name.lowercased().unicodeScalars.contains("ё") ? 1 : 0)
  }
}
