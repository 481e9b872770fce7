import JSONStore
import Wording

/// The people whom answers may name: the other side of the programme in one school year.
struct CounterpartIndex: Sendable {
  private let index: PersonIndex
  private let people: [PersonID: Person]
  private let bySurname: [FoldedText: [PersonID]]
  private let personOf: [String: PersonID]

  /// Creates an index of `people`, who may be named by the codes of `profiles` as well.
  init(_ people: [Person], profiles: [String: PersonID] = [:]) {
    index = PersonIndex(people)
    self.people = Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    bySurname = Dictionary(grouping: people, by: { FoldedText($0.surname) }).mapValues {
      $0.map(\.id)
    }
    personOf = profiles
  }

  /// The answer of the people that `items` name; `nil` where nobody is named.
  ///
  /// - Throws: ``ValueProblem`` where a name is not known, or may be that of several people, who are named
  ///   by their codes.
  func answer(_ items: [String], to question: Question) throws(ValueProblem) -> AnswerValue? {
    var named: [PersonID] = []
    for (item, grade) in Self.withGrades(items) {
      if SpreadsheetText.saysNothing(item) { continue }
      let id = try person(item, grade)
      if !named.contains(id) { named.append(id) }
    }
    if let most = question.most, named.count > most {
      throw ValueProblem(
        Phrase(
          ru: "названо людей: \(named.count), а можно не больше \(most)",
          en: "\(named.count) people are named, and no more than \(most) may be"))
    }
    return named.isEmpty ? nil : .people(named)
  }

  /// The items, with the grade that stands in brackets or as an item behind a name.
  private static func withGrades(_ items: [String]) -> [(item: String, grade: Grade?)] {
    var found: [(item: String, grade: Grade?)] = []
    for item in items {
      if item.first?.isNumber == true, let grade = try? Grade(typed: item), !found.isEmpty {
        found[found.count - 1].grade = grade
        continue
      }
      guard let open = item.firstIndex(of: "("), open > item.startIndex else {
        found.append((item, nil))
        continue
      }
      let note = item[item.index(after: open)...].prefix { $0 != ")" }
      found.append((String(item[..<open]).cleaned(), try? Grade(typed: String(note))))
    }
    return found
  }

  private func person(_ typed: String, _ grade: Grade?) throws(ValueProblem) -> PersonID {
    let code = typed.uppercased()
    if let id = personOf[code] { return id }
    if let id = try? PersonID(jsonText: typed) {
      guard people[id] != nil else { throw Self.nobody(typed, near: []) }
      return id
    }
    var ids: [PersonID] = []
    if let name = TypedName(typed) {
      switch index.match(name, born: nil) {
      case .one(let id, _): return id
      case .several(let found): ids = found
      case .nobody: ids = bySurname[FoldedText(name.surname)] == nil ? swapped(name) : []
      }
    } else {
      ids = bySurname[FoldedText(typed)] ?? []
    }
    if ids.count > 1, let grade {
      let same = ids.filter { people[$0]?.role.grade == grade }
      if same.count == 1 { ids = same }
    }
    switch ids.count {
    case 1: return ids[0]
    case 0: throw Self.nobody(typed, near: near(typed))
    default:
      throw ValueProblem(
        .quoted(typed) + Phrase(ru: " — подходит не один человек: ", en: " fits several people: ")
          + .list(ids.sorted().map { "\($0)" }, joinedBy: .or)
          + Phrase(ru: "; укажите код", en: "; give the code"))
    }
  }

  /// Whom the name means where the given name stands first: «Мария Иванова».
  private func swapped(_ name: TypedName) -> [PersonID] {
    guard name.patronymic == nil,
      let other = TypedName(surname: name.given, given: name.surname, patronymic: nil)
    else { return [] }
    switch index.match(other, born: nil) {
    case .one(let id, _): return [id]
    case .several(let ids): return ids
    case .nobody: return []
    }
  }

  private func near(_ typed: String) -> [PersonID] {
    let surname = typed.split(separator: " ").first.map(String.init) ?? typed
    let names = people.values.map(\.surname).sorted()
    return nearest(to: surname, among: names).flatMap { bySurname[FoldedText($0)] ?? [] }.sorted()
  }

  private static func nobody(_ typed: String, near: [PersonID]) -> ValueProblem {
    let advice =
      near.isEmpty
      ? Phrase(verbatim: "")
      : Phrase(ru: "; возможно, ", en: "; perhaps ")
        + .list(near.prefix(5).map { "\($0)" }, joinedBy: .or)
    return ValueProblem(
      .quoted(typed)
        + Phrase(
          ru: " — такого человека нет среди тех, кого можно назвать",
          en: " is nobody among those who can be named") + advice)
  }
}
