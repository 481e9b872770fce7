import JSONStore
import Wording

/// What a row tells about who answers.
struct RespondentClues: Sendable {
  var code: String?
  var name: TypedName?
  var born: BirthDate?
  var grade: Grade?
  var phone: String?
  var email: String?

  /// Whether nothing is told.
  var isEmpty: Bool { code == nil && name == nil && phone == nil && email == nil }

  /// Reads the row; what cannot be read becomes a problem of the row.
  init(_ reader: inout RowReader) {
    code = reader.text(.code)
    if reader.text(.fullName) != nil || reader.text(.surname) != nil { name = reader.name() }
    born = reader.born()
    grade = reader.grade()
    (phone, email) = reader.contacts()
  }
}

/// Recognises who answers by code, name, e-mail and telephone.
struct RespondentIndex: Sendable {
  /// Whom the clues mean.
  enum Match: Hashable, Sendable {
    /// This person; where something differs, what is worth knowing.
    case one(PersonID, remark: Phrase?)
    /// Nobody that is known; the people who are called nearly so.
    case nobody(near: [PersonID])
    /// One of these, and nothing tells which.
    case several([PersonID])
    /// The clues mean different people.
    case contradiction(Phrase)
  }

  private let people: RecordSet<Person>
  private let index: PersonIndex
  private let byEmail: [String: [PersonID]]
  private let byPhone: [String: [PersonID]]
  private let surnames: [String: [PersonID]]
  private let sortedSurnames: [String]

  /// The profiles of the school year and role, by person, and everybody by the codes of profiles.
  private let profiles: Set<PersonID>
  private let personOf: [String: PersonID]
  private let identity: IdentityKey?

  /// Creates an index of `people`; of namesakes those with a profile among `profiles` are preferred, and
  /// `identity` goes before the name.
  init(
    _ people: RecordSet<Person>, profiles: Set<PersonID>, codes: [String: PersonID],
    identity: IdentityKey? = nil
  ) {
    self.people = people
    self.identity = identity
    self.profiles = profiles
    personOf = codes
    index = PersonIndex(people)
    byEmail = Self.grouped(people) { $0.email.map { $0.lowercased() } }
    byPhone = Self.grouped(people) { $0.phone?.lastTenDigits }
    surnames = Self.grouped(people) { $0.surname }
    sortedSurnames = surnames.keys.sorted()
  }

  private static func grouped(
    _ people: RecordSet<Person>, _ key: (Person) -> String?
  ) -> [String: [PersonID]] {
    var found: [String: [PersonID]] = [:]
    for person in people {
      if let key = key(person) { found[key, default: []].append(person.id) }
    }
    return found
  }

  /// Whom `clues` mean.
  ///
  /// A code decides. A name decides where it is one person's, of namesakes birth, grade, e-mail and
  /// telephone; contacts alone decide where no name is told, and where only a part of the name differs.
  func match(_ clues: RespondentClues) -> Match {
    if let code = clues.code { return match(code: code, clues) }
    if let match = byIdentity(clues) { return match }
    guard let name = clues.name else {
      let ids = contacts(clues)
      return ids.count == 1
        ? .one(ids[0], remark: nil) : ids.isEmpty ? .nobody(near: []) : .several(ids)
    }
    switch index.match(name, born: clues.born) {
    case .one(let id, _):
      let remark = gradeRemark(id, clues)
      if identity == .nameAndGrade, let remark { return .contradiction(remark) }
      return .one(id, remark: remark)
    case .several(let ids): return narrowed(ids, clues)
    case .nobody: return byContacts(name, clues)
    }
  }

  /// Whom the key of the rules means; `nil` where it does not tell.
  private func byIdentity(_ clues: RespondentClues) -> Match? {
    let ids: [PersonID]
    switch identity {
    case .email: ids = clues.email.flatMap { byEmail[$0.lowercased()] } ?? []
    case .phone: ids = clues.phone?.lastTenDigits.flatMap { byPhone[$0] } ?? []
    case .code, .nameAndGrade, nil: return nil
    }
    guard let name = clues.name else { return ids.count == 1 ? .one(ids[0], remark: nil) : nil }
    let named = ids.filter { id in
      people[id].map { FoldedText($0.given) == FoldedText(name.given) } ?? false
    }
    return named.count == 1 ? .one(named[0], remark: nil) : nil
  }

  /// What is worth knowing where the row tells another grade than the person's: of a namesake, perhaps.
  private func gradeRemark(_ id: PersonID, _ clues: RespondentClues) -> Phrase? {
    guard let told = clues.grade, let known = people[id]?.role.grade, told != known else {
      return nil
    }
    return Phrase(
      ru: "класс \(told.jsonText) расходится с записью \(id) (\(known.jsonText)): не тёзка ли это",
      en: "the grade \(told.jsonText) differs from that of \(id) (\(known.jsonText)): a namesake?")
  }

  private func match(code: String, _ clues: RespondentClues) -> Match {
    let upper = code.uppercased()
    let typed = try? PersonID(jsonText: upper)
    guard let id = personOf[upper] ?? typed, let person = people[id] else {
      return .contradiction(
        Phrase(ru: "нет человека с кодом ", en: "nobody has the code ") + .quoted(code))
    }
    guard let name = clues.name, !Self.shares(name, person) else { return .one(id, remark: nil) }
    return .contradiction(
      Phrase(
        ru: "код \(id) и имя — у разных людей", en: "the code \(id) and the name are of two people")
    )
  }

  private func contacts(_ clues: RespondentClues) -> [PersonID] {
    let emails = clues.email.flatMap { byEmail[$0.lowercased()] } ?? []
    let phones = clues.phone?.lastTenDigits.flatMap { byPhone[$0] } ?? []
    let both = emails.filter { phones.contains($0) }
    return both.isEmpty ? Array(Set(emails + phones)).sorted() : both
  }

  private func narrowed(_ ids: [PersonID], _ clues: RespondentClues) -> Match {
    let contacted = Set(contacts(clues))
    let tests: [(PersonID) -> Bool] = [
      { clues.grade != nil && people[$0]?.role.grade == clues.grade }, { contacted.contains($0) },
      { profiles.contains($0) },
    ]
    var left = ids
    for test in tests {
      let found = left.filter(test)
      if found.count == 1 { return .one(found[0], remark: nil) }
      if !found.isEmpty { left = found }
    }
    return .several(left)
  }

  private func byContacts(_ name: TypedName, _ clues: RespondentClues) -> Match {
    let ids = contacts(clues)
    let sharing = ids.filter { id in people[id].map { Self.shares(name, $0) } ?? false }
    if sharing.count == 1 {
      return .one(
        sharing[0],
        remark: Phrase(
          ru: "имя расходится с записью \(sharing[0]), человек узнан по контактам",
          en: "the name differs from that of \(sharing[0]), who was recognised by contacts"))
    }
    let near = nearest(to: name.surname, among: sortedSurnames)
      .flatMap { surnames[$0] ?? [] }
      .filter { id in people[id].map { Self.shares(name, $0) } ?? false }
    return .nobody(near: Array(Set(near + ids)).sorted())
  }

  /// Whether surname or given name are the same.
  private static func shares(_ name: TypedName, _ person: Person) -> Bool {
    FoldedText(name.surname) == FoldedText(person.surname)
      || FoldedText(name.given) == FoldedText(person.given)
  }
}
