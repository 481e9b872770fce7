import JSONStore
import MentorCore
import Wording

/// Words what would help somebody to a mentor.
struct RepairWords {
  let context: AppContext
  let pool: Pool

  /// The repair with what it gains, as a sentence.
  func sentence(_ repair: Repair) -> Phrase {
    let score =
      repair.isExact
      ? Phrase(ru: ", сумма ", en: ", total ") + .signed(repair.score)
      : Phrase(ru: ", сумма не меньше ", en: ", total at least ") + .signed(repair.score)
    return change(repair) + Phrase(ru: " — +1 пара", en: " — one pair more") + score
      + Phrase(verbatim: ".")
  }

  private func change(_ repair: Repair) -> Phrase {
    let mentor = context.label(repair.mentor, in: pool)
    let mentee = context.label(repair.mentee, in: pool)
    switch repair.action {
    case .capacity:
      return Phrase(
        ru: "Ещё одно место у \(mentor): пару получит \(mentee)",
        en: "One more place with \(mentor): \(mentee) gets a mentor")
    case .consent(let person) where pool.mentees[repair.mentee]?.person == person:
      return Phrase(
        ru: "Согласие \(person): \(mentee) войдёт в пару, подходит наставник \(mentor)",
        en: "The consent of \(person): \(mentee) can be paired, for example with \(mentor)")
    case .consent(let person):
      return Phrase(
        ru: "Согласие \(person): наставником сможет быть \(mentor), пару получит \(mentee)",
        en: "The consent of \(person): \(mentor) can be a mentor, and \(mentee) gets one")
    case .menteeForm(_, let form):
      let form = pool.name(of: form)
      return Phrase(
        ru: "Форма «\(form.ru)» для \(mentee): подойдёт наставник \(mentor)",
        en: "The form “\(form.en)” for \(mentee): \(mentor) suits then")
    case .mentorForm(_, let form):
      let form = pool.name(of: form)
      return Phrase(
        ru: "Форма «\(form.ru)» для \(mentor): подойдёт наставляемый \(mentee)",
        en: "The form “\(form.en)” for \(mentor): \(mentee) suits then")
    case .criterion(let id):
      return Phrase(
        ru: "Критерий «\(id)» не обязателен: возможна пара \(mentor) – \(mentee)",
        en: "The criterion “\(id)” is no must: \(mentor) – \(mentee) becomes possible")
    case .veto(let veto, _, _):
      return Phrase(
        ru: "Снять запрет \(veto): возможна пара \(mentor) – \(mentee)",
        en: "Lift the veto \(veto): \(mentor) – \(mentee) becomes possible")
    }
  }

  /// The command that makes the change.
  func command(_ repair: Repair) -> Phrase {
    switch repair.action {
    case .capacity(let mentor, let number):
      Phrase(verbatim: "mentorctl mentor edit \(mentor) --capacity \(number)")
    case .consent(let person):
      Phrase(
        ru: "mentorctl consent add \(person) --signed ДАТА",
        en: "mentorctl consent add \(person) --signed DATE")
    case .menteeForm(let mentee, let form):
      Phrase(
        verbatim: "mentorctl mentee edit \(mentee)"
          + options((pool.mentees[mentee]?.forms ?? []) + [form]))
    case .mentorForm(let mentor, let form):
      Phrase(
        verbatim: "mentorctl mentor edit \(mentor)"
          + options((pool.mentors[mentor]?.forms ?? []) + [form]))
    case .criterion(let id):
      Phrase(
        ru: "criteria.json: у критерия \(id) requirement — weight, а не must",
        en: "criteria.json: the requirement of \(id) is to be weight, not must")
    case .veto(_, let mentor, let mentee):
      Phrase(verbatim: "mentorctl pair unlock \(mentor) \(mentee)")
    }
  }

  private func options(_ forms: [FormCode]) -> String {
    forms.map { " --form \($0.text)" }.joined()
  }

  /// The repair as programs read it.
  func json(_ repair: Repair) -> JSON {
    var members = [
      JSON.Member("kind", .string(kind(repair.action))),
      JSON.Member("mentor", .string("\(repair.mentor)")),
      JSON.Member("mentee", .string("\(repair.mentee)")),
      JSON.Member("pairs", JSON(repair.pairs)), JSON.Member("score", JSON(repair.score)),
      JSON.Member("exact", .bool(repair.isExact)),
    ]
    switch repair.action {
    case .capacity(_, let number): members.append(JSON.Member("capacity", JSON(number)))
    case .consent(let person): members.append(JSON.Member("person", .string("\(person)")))
    case .menteeForm(_, let form), .mentorForm(_, let form):
      members.append(JSON.Member("form", .string(form.text)))
    case .criterion(let id): members.append(JSON.Member("criterion", .string(id)))
    case .veto(let veto, _, _): members.append(JSON.Member("constraint", .string("\(veto)")))
    }
    members.append(JSON.Member("sentence", .string(sentence(repair).ru)))
    return .object(members)
  }

  private func kind(_ action: Repair.Action) -> String {
    switch action {
    case .capacity: "capacity"
    case .consent: "consent"
    case .menteeForm: "mentee-form"
    case .mentorForm: "mentor-form"
    case .criterion: "criterion"
    case .veto: "veto"
    }
  }
}
