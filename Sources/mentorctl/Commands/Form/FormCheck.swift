import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl form check`.
struct FormCheck: Command {
  static let about = About(
    "check", Phrase(ru: "Проверить двоих по правилам формы.", en: "Check two people by the rules."),
    discussion: Phrase(
      ru:
        "Проверяются только правила формы: согласия и места показывает pair why-not. Без --form — "
        + "все формы, общие для двоих, а если общих нет, все формы.",
      en: "Only the rules of the form are checked; consents and places are for pair why-not. "
        + "Without --form, the forms that both have in common, else all."),
    examples: [
      Example(
        "mentorctl form check M-5 E-9 --form UU",
        Phrase(ru: "Можно ли соединить M-5 и E-9.", en: "Whether M-5 and E-9 fit."))
    ],
    exitStatuses: [
      ExitStatusNote(
        1, Phrase(ru: "Ни одна из форм не подходит.", en: "None of the forms fits."))
    ])

  @Argument(
    "mentor", value: ValueName(ru: "наставник", en: "mentor"), completion: .dynamic("mentors"),
    Phrase(ru: "Наставник или человек.", en: "The mentor, or a person."))
  var mentor: RecordReference

  @Argument(
    "mentee", value: ValueName(ru: "наставляемый", en: "mentee"),
    completion: .dynamic("mentees"),
    Phrase(ru: "Наставляемый или человек.", en: "The mentee, or a person."))
  var mentee: RecordReference

  @OptionGroup var narrowing: FormOption

  private struct Verdict {
    let form: MentorshipForm
    let violations: [RuleViolation]
    var isRefused: Bool { violations.contains { $0.severity == .error } }
  }

  func run(in context: AppContext) throws -> Answer {
    let ((pool, verdicts, upper, lower), notes) = try context.read {
      snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      let (upper, mentorForms) = try mentorPerson(in: pool, context)
      let (lower, menteeForms) = try menteePerson(in: pool, context)
      let common = mentorForms.filter { menteeForms.contains($0) }
      let only = try narrowing.code(in: pool)
      let verdicts = pool.forms.forms
        .filter { form in
          if let only { return form.code == only }
          return common.isEmpty || common.contains(form.code)
        }
        .map { form in
          Verdict(
            form: form,
            violations: pool.eligibility.violations(mentor: upper, mentee: lower, in: form))
        }
      return (pool, verdicts, upper, lower)
    }
    let pair = "\(context.label(upper)) – \(context.label(lower))"
    let date = pool.date
    return Answer(
      report: Report(
        text: { Self.text(verdicts, pair, date, $0) }, json: { ["checks": Self.json(verdicts)] }),
      notes: notes, status: verdicts.allSatisfy(\.isRefused) ? .no : .done)
  }

  private func mentorPerson(
    in pool: Pool, _ context: AppContext
  ) throws(WorkspaceError) -> (Person, [FormCode]) {
    if let id = try? PersonID(jsonText: mentor.text), let person = pool.people[id] {
      return (person, pool.mentors.profile(of: id, in: pool.year)?.forms ?? [])
    }
    if (try? MentorID(jsonText: mentor.text)) == nil {
      let person = try mentor.person(in: pool.people, context)
      return (person, pool.mentors.profile(of: person.id, in: pool.year)?.forms ?? [])
    }
    let profile = try mentor.mentor(in: pool.mentors, people: pool.people, context)
    return (try Self.person(profile.person, in: pool), profile.forms)
  }

  private func menteePerson(
    in pool: Pool, _ context: AppContext
  ) throws(WorkspaceError) -> (Person, [FormCode]) {
    if let id = try? PersonID(jsonText: mentee.text), let person = pool.people[id] {
      return (person, pool.mentees.profile(of: id, in: pool.year)?.forms ?? [])
    }
    if (try? MenteeID(jsonText: mentee.text)) == nil {
      let person = try mentee.person(in: pool.people, context)
      return (person, pool.mentees.profile(of: person.id, in: pool.year)?.forms ?? [])
    }
    let profile = try mentee.mentee(in: pool.mentees, people: pool.people, context)
    return (try Self.person(profile.person, in: pool), profile.forms)
  }

  private static func person(_ id: PersonID, in pool: Pool) throws(WorkspaceError) -> Person {
    guard let person = pool.people[id] else {
      throw .domain(PairingError.missingRecord(kind: Person.noun.one, id: "\(id)"))
    }
    return person
  }

  private static func text(
    _ verdicts: [Verdict], _ pair: String, _ date: CalendarDate, _ settings: TextSettings
  ) -> String {
    var lines = [
      settings(
        Phrase(ru: "\(pair), на \(date.numeric)", en: "\(pair), on \(date.iso)")
      )
      .visible
    ]
    for verdict in verdicts {
      let outcome =
        verdict.isRefused
        ? Phrase(ru: "нельзя", en: "refused") : Phrase(ru: "можно", en: "allowed")
      lines.append("\(verdict.form.code)  \(settings(verdict.form.name)): \(settings(outcome))")
      for violation in verdict.violations {
        let mark = violation.severity == .error ? "✗" : "!"
        lines += "\(mark) \(settings(violation.message))"
          .wrapped(at: settings.width - 2, indent: 2).map { "  " + $0 }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func json(_ verdicts: [Verdict]) -> JSON {
    .array(
      verdicts.map { verdict in
        [
          "form": .string(verdict.form.code.text), "allowed": .bool(!verdict.isRefused),
          "violations": .array(
            verdict.violations.map { violation in
              [
                "code": .string(violation.code),
                "severity": .string(violation.severity.rawValue),
                "message": .string(violation.message.ru),
              ]
            }),
        ]
      })
  }
}
