public import Wording

/// Recognises people by name and birth, the way tables and papers name them.
///
/// Names are compared folded (``Wording/FoldedText``). An initial stands for every name that begins
/// with it, a missing patronymic for every patronymic. A year of birth stands for every date in it;
/// people whose births are both known and differ are different people.
public struct PersonIndex: Sendable {
  /// Whom a name means.
  public enum Match: Hashable, Sendable {
    /// Nobody that is known.
    case nobody
    /// This person; by name alone where one of the births is not known.
    case one(PersonID, byNameAlone: Bool)
    /// One of these, and nothing tells which; in order.
    case several([PersonID])
  }

  private struct Entry {
    let id: PersonID
    let given: String
    let patronymic: String?
    let born: BirthDate?
  }

  private var bySurname: [FoldedText: [Entry]] = [:]
  private var surnames: [PersonID: FoldedText] = [:]

  /// Creates an index of `people`.
  ///
  /// - Complexity: O(*n*).
  public init(_ people: some Sequence<Person> = []) {
    for person in people { add(person) }
  }

  /// Adds `person`, or takes over what has changed about them.
  public mutating func add(_ person: Person) {
    let entry = Entry(
      id: person.id, given: FoldedText(person.given).text,
      patronymic: person.patronymic.map { FoldedText($0).text }, born: person.born)
    let surname = FoldedText(person.surname)
    if let before = surnames.updateValue(surname, forKey: person.id) {
      bySurname[before]?.removeAll { $0.id == person.id }
    }
    bySurname[surname, default: []].append(entry)
  }

  /// Whom `name`, born as told, means.
  public func match(_ name: TypedName, born: BirthDate?) -> Match {
    let given = FoldedText(name.given).text
    let patronymic = name.patronymic.map { FoldedText($0).text }
    let entries = (bySurname[FoldedText(name.surname)] ?? []).filter { entry in
      Self.fits(given, entry.given) && Self.fits(patronymic, entry.patronymic)
        && BirthDate.mayAgree(born, entry.born)
    }
    let sure = entries.filter { $0.born != nil && born != nil }
    if sure.count == 1 { return .one(sure[0].id, byNameAlone: false) }
    let found = sure.isEmpty ? entries : sure
    let exact = found.filter { $0.given == given && $0.patronymic == patronymic }
    if exact.count == 1 { return .one(exact[0].id, byNameAlone: sure.isEmpty) }
    switch found.count {
    case 0: return .nobody
    case 1: return .one(found[0].id, byNameAlone: sure.isEmpty)
    default: return .several(found.map(\.id).sorted())
    }
  }

  private static func fits(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return true }
    if left == right { return true }
    if left.hasSuffix("."), right.hasPrefix(left.dropLast()) { return true }
    return right.hasSuffix(".") && left.hasPrefix(right.dropLast())
  }
}

extension PersonIndex {
  /// A warning where `person`, who is not in the index, looks like somebody who is.
  public func likeness(of person: Person) -> Phrase? {
    guard
      let name = TypedName(
        surname: person.surname, given: person.given, patronymic: person.patronymic)
    else { return nil }
    let ids: [PersonID] =
      switch match(name, born: person.born) {
      case .nobody: []
      case .one(let id, _): [id]
      case .several(let ids): ids
      }
    guard !ids.isEmpty else { return nil }
    let list = ids.map { "\($0)" }.joined(separator: ", ")
    return Phrase(
      ru: "\(person.id) похож(а) на тех, кто уже есть: \(list)",
      en: "\(person.id) looks like somebody who is there already: \(list)")
  }
}
