import JSONStore
import MentorCore
import Wording

extension AppContext {
  /// The fields of `person` that the options allow to be shown, and the name as it is shown.
  ///
  /// With initials there are no contacts and only the year of birth, without names neither.
  func fields(of person: Person) -> JSON {
    var shown = person
    if options.names != .full {
      let name = TypedName(
        surname: person.surname, given: person.given, patronymic: person.patronymic)
      shown.given = String((name?.given ?? person.given).prefix(1)) + "."
      shown.patronymic = person.patronymic.map { "\($0.prefix(1))." }
      shown.phone = nil
      shown.email = nil
      shown.born = person.born.map { .year($0.year) }
    }
    let hidden: Set<String> =
      options.names == .none
      ? ["surname", "given", "patronymic", "born"] : []
    return fields(
      of: shown, extra: [JSON.Member("name", .string(self.shown(person)))], hiding: hidden)
  }

  /// The fields of a record of the data directory, with those of `extra` first.
  func fields(
    of record: some Record, extra: [JSON.Member] = [], hiding hidden: Set<String> = []
  ) -> JSON {
    let members = record.jsonMembers.filter { $0.key != "key" && !hidden.contains($0.key) }
    guard let id = members.first(where: { $0.key == "id" }) else { return .object(extra + members) }
    return .object([id] + extra + members.filter { $0.key != "id" })
  }

  /// The name of a person, with the identifier where the name is not shown.
  func label(_ person: Person) -> String {
    let name = shown(person)
    return name.isEmpty ? "\(person.id)" : "\(person.id) \(name)"
  }

  /// Whether names and contacts may be shown as they are.
  var showsNames: Bool { options.names == .full }
}

extension PersonRole {
  /// What the person is, in a few words: «ученик, 7А», «педагог, учитель физики».
  var summary: Phrase {
    var parts = [kind.name]
    if let grade { parts.append(Phrase(verbatim: grade.jsonText)) }
    if let course { parts.append(Phrase(ru: "\(course) курс", en: "course \(course)")) }
    if let position { parts.append(Phrase(verbatim: position)) }
    return parts.joined(separator: ", ")
  }
}
