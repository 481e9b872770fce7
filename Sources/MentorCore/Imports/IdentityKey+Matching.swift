import Wording

extension IdentityKey {
  /// The key of the person that a row tells; `nil` where it has none.
  func key(of draft: PersonDraft) -> String? {
    switch self {
    case .code: draft.code?.uppercased()
    case .email: draft.email?.lowercased()
    case .phone: draft.phone?.lastTenDigits
    case .nameAndGrade: draft.grade?.jsonText
    }
  }

  /// The key of `person`; `nil` where the record does not tell.
  func key(of person: Person) -> String? {
    switch self {
    case .code: "\(person.id)"
    case .email: person.email?.lowercased()
    case .phone: person.phone?.lastTenDigits
    case .nameAndGrade: person.role.grade?.jsonText
    }
  }
}

extension String {
  /// The last ten digits of a telephone number; `nil` where there are fewer.
  var lastTenDigits: String? {
    let digits = filter { $0.isASCII && $0.isNumber }
    return digits.count < 10 ? nil : String(digits.suffix(10))
  }
}

/// Recognises the people of rows by the key that import rules name, before name and birth are asked.
struct IdentityIndex {
  /// Whose a row is.
  enum Verdict {
    /// The key does not tell: name and birth decide.
    case undecided
    case known(PersonID)
    case new
    case refused(RowProblem)
  }

  private let identity: IdentityKey
  private var people: [PersonID: Person] = [:]
  private var byKey: [String: [PersonID]] = [:]
  private var fromThisFile: Set<PersonID> = []

  /// Creates an index of the people of `base`, who may also be named by the codes of their profiles.
  init(_ identity: IdentityKey, _ base: ImportBase) {
    self.identity = identity
    for person in base.people { insert(person) }
    guard identity == .code else { return }
    for mentor in base.mentors { byKey["\(mentor.id)"] = [mentor.person] }
    for mentee in base.mentees { byKey["\(mentee.id)"] = [mentee.person] }
  }

  private mutating func insert(_ person: Person) {
    people[person.id] = person
    if let key = identity.key(of: person) { byKey[key, default: []].append(person.id) }
  }

  /// Adds somebody whom an earlier row of the file has brought.
  mutating func add(_ person: Person) {
    insert(person)
    fromThisFile.insert(person.id)
  }

  /// Whose the row with `draft` is, where name and birth mean `match`.
  func verdict(_ draft: PersonDraft, _ match: PersonIndex.Match) -> Verdict {
    guard let key = identity.key(of: draft) else { return .undecided }
    if identity == .nameAndGrade { return namesake(with: key, match) }
    let ids = byKey[key] ?? []
    let named = ids.filter { id in people[id].map { Self.mayBe(draft.name, $0) } ?? false }
    if named.count == 1 { return .known(named[0]) }
    if named.count > 1 { return .refused(severalPeople(named)) }
    // Of one e-mail or telephone there may be several people: a parent's, for sisters and brothers.
    if identity == .code { return .refused(ids.isEmpty ? unknownCode(key) : otherName(ids)) }
    switch match {
    case .nobody: return .new
    case .several(let ids):
      return ids.allSatisfy { isOther($0, than: key) } ? .new : .undecided
    case .one(let id, _):
      guard isOther(id, than: key) else { return .undecided }
      return fromThisFile.contains(id) ? .new : .refused(otherKey(id))
    }
  }

  /// Which of those who bear the name is in `grade`.
  ///
  /// Somebody who alone bears it may have gone up: the name decides then.
  private func namesake(with grade: String, _ match: PersonIndex.Match) -> Verdict {
    let ids: [PersonID]
    switch match {
    case .nobody: return .new
    case .one(_, byNameAlone: false): return .undecided
    case .one(let id, _): ids = [id]
    case .several(let found): ids = found
    }
    let same = ids.filter { id in people[id].flatMap { identity.key(of: $0) } == grade }
    if same.count == 1 { return .known(same[0]) }
    let areOthers = same.isEmpty && ids.allSatisfy { isOther($0, than: grade) }
    return areOthers && ids.allSatisfy { fromThisFile.contains($0) } ? .new : .undecided
  }

  /// Whether the person has another key: it is somebody else.
  private func isOther(_ id: PersonID, than key: String) -> Bool {
    people[id].flatMap { identity.key(of: $0) }.map { $0 != key } ?? false
  }

  /// Whether the given names are the same, or one of them is the initial of the other.
  private static func mayBe(_ name: TypedName, _ person: Person) -> Bool {
    let told = FoldedText(name.given).text
    let known = FoldedText(person.given).text
    if told == known { return true }
    if told.hasSuffix("."), known.hasPrefix(told.dropLast()) { return true }
    return known.hasSuffix(".") && told.hasPrefix(known.dropLast())
  }

  private func severalPeople(_ ids: [PersonID]) -> RowProblem {
    RowProblem(
      Phrase(
        ru: "\(identity.title.ru) — не одного человека: ",
        en: "several people have \(identity.title.en) of the row: ")
        + .list(ids.sorted().map { "\($0)" }))
  }

  private func unknownCode(_ code: String) -> RowProblem {
    RowProblem(
      Phrase(ru: "нет человека с кодом ", en: "nobody has the code ") + .quoted(code))
  }

  private func otherName(_ ids: [PersonID]) -> RowProblem {
    RowProblem(
      Phrase(
        ru: "\(identity.title.ru) и имя — разных людей: ",
        en: "\(identity.title.en) and the name are of different people: ")
        + .list(ids.sorted().map { "\($0)" }))
  }

  private func otherKey(_ id: PersonID) -> RowProblem {
    RowProblem(
      Phrase(
        ru: "имя как у \(id), а \(identity.title.ru) другой: тот же человек или тёзка; исправьте "
          + "запись \(id) или строку",
        en: "the name is that of \(id), and \(identity.title.en) differs: the same person or a "
          + "namesake; correct \(id) or the row"))
  }
}
