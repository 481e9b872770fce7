import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl consent withdraw`.
struct ConsentWithdraw: Command {
  static let about = About(
    "withdraw", Phrase(ru: "Отозвать согласие.", en: "Withdraw a consent."),
    discussion: Phrase(
      ru:
        "Пары, которые работают, приостанавливаются сразу, с причиной в истории; ещё не закреплённые "
        + "приказом расформируются, из группы наставляемый выходит. Команда говорит, что сделано, какие "
        + "сроки начались и что снять с публикации.",
      en:
        "Pairs that work are paused at once, with the reason in their history; those without an order are "
        + "dissolved, and a mentee leaves a group. The command says what was done, which terms begin, and "
        + "what to take down."),
    examples: [
      Example(
        "mentorctl consent withdraw C-7 --on 2026-10-02",
        Phrase(ru: "Отозвать C-7.", en: "Withdraw C-7.")),
      Example(
        "mentorctl consent withdraw P-3 --kind distribution",
        Phrase(ru: "Отозвать согласие на распространение.", en: "Withdraw distribution.")),
    ])

  @Argument(
    "consent", value: ValueName(ru: "согласие или человек", en: "consent or person"),
    completion: .dynamic("consents"),
    Phrase(ru: "Код согласия (C-7) или человек.", en: "The consent (C-7), or the person."))
  var reference: RecordReference

  @Option("kind", Phrase(ru: "Вид, если указан человек.", en: "The kind, for a person."))
  var kind: ConsentKind?

  @Option("on", Phrase(ru: "С какого дня; без него — сегодня.", en: "From which day, else today."))
  var day: CalendarDate?

  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    guard namesConsent, kind != nil else { return }
    throw UsageError(
      Phrase(
        ru: "--kind указывают только вместе с человеком: у согласия вид уже есть",
        en: "--kind belongs to a person: a consent has its kind"))
  }

  func run(in context: AppContext) throws -> Answer {
    let day = day ?? context.today
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let organization = try editing.load(.organization)
      let people = try editing.load(.people)
      let person = try namesConsent ? nil : reference.person(in: people, of: &editing, context)
      let withdrawn = try editing.change(.consents) { consents throws(WorkspaceError) in
        var register = ConsentRegister(
          consents, settings: organization.settings, on: context.today)
        let withdrawn = try withdraw(in: &register, person, on: day)
        consents = register.consents
        return withdrawn
      }
      let effects = try editing.drawConsequences(
        of: withdrawn, from: context.year(organization), on: day, today: context.today,
        by: context.intent(writing).actor)
      return (withdrawn, people, effects)
    }
    let (withdrawn, people, effects) = outcome.value
    return Answer(
      report: Self.report(
        withdrawn, effects, on: day, ConsentReport(context: context, people: people)),
      notes: outcome.notes.map(\.message))
  }

  /// Whether one consent is meant, and not a person.
  private var namesConsent: Bool { (try? ConsentID(jsonText: reference.text)) != nil }

  private func withdraw(
    in register: inout ConsentRegister, _ person: Person?, on day: CalendarDate
  ) throws(WorkspaceError) -> [Consent] {
    guard let person else {
      let consent = try reference.record(in: register.consents)
      return try WorkspaceError.domain { () throws(ConsentError) in
        [try register.withdraw(consent.id, on: day)]
      }
    }
    return try WorkspaceError.domain { () throws(ConsentError) in
      try register.withdraw(of: person.id, kind, on: day)
    }
  }

  private static func report(
    _ withdrawn: [Consent], _ effects: WithdrawalEffects, on day: CalendarDate,
    _ list: ConsentReport
  ) -> Report {
    let terms = withdrawn.first.map { WithdrawalTerms($0.kind, on: day) }
    let stops = effects.isCarried ? [] : terms?.stops ?? []
    let sentences = stops + effects.sentences(terms)
    return Report(
      text: { settings in
        list.list(withdrawn).text(settings)
          + sentences.map { "\n" + settings($0) }.joined() + "\n"
      },
      json: {
        [
          "consents": .array(withdrawn.map(list.json)),
          "pairs": .array(effects.pairs.map { .string("\($0.pair.id)") }),
          "steps": .array(
            effects.pairs.map { effect in
              [
                "pair": .string("\(effect.pair.id)"), "step": .string(effect.step.rawValue),
                "state": .string(effect.pair.state.rawValue),
              ]
            }),
          "stops": .array(stops.map { .string($0.ru) }),
          "destroyBy": effects.duty == nil ? .null : JSON(terms?.destroyBy),
          "paused": .array(effects.paused.map { .string($0) }),
          "retention": JSON(effects.duty?.id),
          "takeDown": .array(
            effects.published.map { trace in
              [
                "record": .string("\(trace.record)"), "title": .string(trace.title),
                "part": .string(trace.part.rawValue), "link": JSON(trace.link),
              ]
            }),
        ]
      })
  }
}
