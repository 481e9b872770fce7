import JSONStore
import MentorCore
import Wording

/// People as people and programs see them.
struct PersonReport {
  let context: AppContext

  /// A list of people, by name.
  func list(_ people: [Person]) -> Report {
    Report(
      title: Phrase(ru: "Люди", en: "People"),
      table: { table(people) },
      json: { ["people": .array(people.map { context.fields(of: $0) })] })
  }

  /// One person in full; `more` follows the card.
  func card(
    _ person: Person, more: [Phrase] = [], history: [JSON.Member] = []
  ) -> Report {
    Report(
      text: { settings in
        text(person, settings) + more.map { settings($0) + "\n" }.joined()
      },
      json: {
        guard case .object(let fields) = context.fields(of: person) else { return .null }
        return ["person": .object(fields + history)]
      })
  }

  private func table(_ people: [Person]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "name", title: Phrase(ru: "Имя", en: "Name")),
        ReportTable.Column(key: "born", title: Phrase(ru: "Рожд.", en: "Born")),
        ReportTable.Column(key: "role", title: Phrase(ru: "Кто", en: "Role")),
        ReportTable.Column(
          key: "organization", title: Phrase(ru: "Организация", en: "Organisation")),
      ],
      rows: people.map { person in
        [
          Phrase(verbatim: "\(person.id)"), Phrase(verbatim: context.shown(person)),
          Phrase(verbatim: born(person) ?? ""), person.role.summary,
          Phrase(verbatim: person.organization ?? ""),
        ]
      },
      empty: Phrase(
        ru: "Людей нет. Добавьте: mentorctl person add, mentorctl mentor import.",
        en: "There are no people. Add them: mentorctl person add, mentorctl mentor import."))
  }

  private func born(_ person: Person) -> String? {
    guard context.options.names != .none else { return nil }
    return context.showsNames
      ? person.born.map { born in
        if case .date(let date) = born { return date.numeric }
        return born.jsonText
      }
      : person.born.map { String($0.year) }
  }

  private func text(_ person: Person, _ settings: TextSettings) -> String {
    var card = RecordCard(Phrase(verbatim: context.label(person)))
    card.add(Phrase(ru: "Рождение", en: "Born"), born(person))
    card.add(Phrase(ru: "Кто", en: "Role"), person.role.summary)
    card.add(Phrase(ru: "Предметы", en: "Subjects"), person.role.subjects)
    card.add(
      Phrase(ru: "Стаж", en: "Experience"),
      person.role.experienceYears.map {
        .count($0, ru: ("год", "года", "лет"), en: ("year", "years"))
      })
    if person.role.newEmployee == true {
      card.add(Phrase(ru: "Новый сотрудник", en: "New employee"), Phrase(ru: "да", en: "yes"))
    }
    card.add(Phrase(ru: "Организация", en: "Organisation"), person.organization)
    card.add(Phrase(ru: "Работодатель", en: "Employer"), person.role.employer)
    if context.showsNames {
      card.add(Phrase(ru: "Телефон", en: "Phone"), person.phone)
      card.add(Phrase(ru: "Почта", en: "E-mail"), person.email)
    }
    card.add(
      Phrase(ru: "Источник", en: "Source"),
      person.origin.map {
        Phrase(ru: "\($0.file), строка \($0.row)", en: "\($0.file), row \($0.row)")
      })
    return card.text(settings)
  }
}
