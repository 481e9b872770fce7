import CommandLineKit
import MentorCore
import Wording

/// The options that mentors and mentees share.
struct ProfileOptions: ArgumentSet {
  @Option(
    "form", Phrase(ru: "Форма наставничества; можно несколько.", en: "A form; may be repeated."))
  var forms: [FormReference]

  @Option(
    "interest", value: ValueName(ru: "интерес", en: "interest"), allowsEmpty: true,
    Phrase(ru: "Интерес; можно несколько.", en: "An interest; may be repeated."))
  var interests: [String]

  @Option(
    "availability", allowsEmpty: true,
    Phrase(
      ru: "Удобное время: «пн 15-17, ср после 14».", en: "The times that suit: «пн 15-17»."))
  var availability: Availability?

  @Option("status", Phrase(ru: "Положение в базе.", en: "The place in the pool."))
  var status: ParticipantStatus?

  /// The forms, each once in the order given.
  ///
  /// - Throws: ``WorkspaceError`` where the catalogue has no such form.
  func forms(in catalogue: FormCatalogue) throws(WorkspaceError) -> [FormCode] {
    var found: [FormCode] = []
    for reference in forms {
      let code = try reference.form(in: catalogue).code
      if !found.contains(code) { found.append(code) }
    }
    return found
  }

  /// The forms as ``forms(in:)`` gives them; no option keeps `old`.
  func forms(
    replacing old: [FormCode], in catalogue: FormCatalogue
  ) throws(WorkspaceError) -> [FormCode] {
    forms.isEmpty ? old : try forms(in: catalogue)
  }
}

/// The options of a mentor.
struct MentorOptions: ArgumentSet {
  @OptionGroup var shared: ProfileOptions

  @Option(
    "capacity",
    Phrase(ru: "Сколько наставляемых возьмёт.", en: "How many mentees the mentor takes."))
  var capacity: Capacity?

  @Option(
    "competence", value: ValueName(ru: "компетенция", en: "competence"), allowsEmpty: true,
    Phrase(ru: "Компетенция; можно несколько.", en: "A competence; may be repeated."))
  var competences: [String]

  @Option(
    "achievement", value: ValueName(ru: "достижение", en: "achievement"), allowsEmpty: true,
    Phrase(ru: "Достижение; можно несколько.", en: "An achievement; may be repeated."))
  var achievements: [String]

  @Option(
    "ages", allowsEmpty: true,
    Phrase(ru: "Желаемый возраст наставляемых: 12-16.", en: "The ages wished: 12-16."))
  var ages: Clearable<AgeRange>?

  @Option(
    "hours", allowsEmpty: true, Phrase(ru: "Часов в неделю: 2,5.", en: "Hours a week: 2.5."))
  var hours: Clearable<Hours>?

  /// `mentor` with everything that the options say.
  ///
  /// - Throws: ``WorkspaceError`` where the catalogue has no such form.
  func changed(_ mentor: Mentor, in forms: FormCatalogue) throws(WorkspaceError) -> Mentor {
    var mentor = mentor
    mentor.forms = try shared.forms(replacing: mentor.forms, in: forms)
    mentor.interests = shared.interests.replacing(mentor.interests)
    mentor.availability = shared.availability ?? mentor.availability
    mentor.status = shared.status ?? mentor.status
    mentor.capacity = capacity?.number ?? mentor.capacity
    mentor.competences = competences.replacing(mentor.competences)
    mentor.achievements = achievements.replacing(mentor.achievements)
    mentor.wishedAges = ages.replacing(mentor.wishedAges)
    mentor.hoursPerWeek = hours.map { $0.content?.number } ?? mentor.hoursPerWeek
    return mentor
  }
}

/// The options of a mentee.
struct MenteeOptions: ArgumentSet {
  @OptionGroup var shared: ProfileOptions

  @Option(
    "request", value: ValueName(ru: "запрос", en: "request"), allowsEmpty: true,
    Phrase(
      ru: "Запрос, основной первым; можно несколько.",
      en: "A request, the main one first; may be repeated."))
  var requests: [String]

  @Option(
    "goal", value: ValueName(ru: "цель", en: "goal"), allowsEmpty: true,
    Phrase(ru: "Цель; можно несколько.", en: "A goal; may be repeated."))
  var goals: [String]

  @Option(
    "priority",
    Phrase(ru: "Насколько срочно нужен наставник, до 3.", en: "The urgency, up to 3."))
  var priority: Priority?

  /// `mentee` with everything that the options say.
  ///
  /// - Throws: ``WorkspaceError`` where the catalogue has no such form.
  func changed(_ mentee: Mentee, in forms: FormCatalogue) throws(WorkspaceError) -> Mentee {
    var mentee = mentee
    mentee.forms = try shared.forms(replacing: mentee.forms, in: forms)
    mentee.interests = shared.interests.replacing(mentee.interests)
    mentee.availability = shared.availability ?? mentee.availability
    mentee.status = shared.status ?? mentee.status
    mentee.requests = requests.replacing(mentee.requests)
    mentee.goals = goals.replacing(mentee.goals)
    mentee.priority = priority?.number ?? mentee.priority
    return mentee
  }
}

/// Whose profile is added: somebody who is known, or a new person.
struct ParticipantArguments: ArgumentSet {
  @Argument(
    "person", value: ValueName(ru: "человек", en: "person"), completion: .dynamic("people"),
    Phrase(
      ru: "Человек: код (P-3) или фамилия; для нового человека — --surname и --given.",
      en: "The person: identifier (P-3) or surname; for a new one --surname and --given."))
  var person: RecordReference?

  @OptionGroup var describing: PersonOptions

  func validate() throws(UsageError) {
    if person == nil, describing.surname == nil || describing.given == nil {
      throw UsageError(
        Phrase(ru: "не указан человек", en: "no person is given"),
        hint: Phrase(
          ru: "Назовите его код или фамилию, а нового опишите: --surname Лугова --given Анна.",
          en: "Name the identifier or surname, or describe a new one: --surname and --given."))
    }
    if person != nil, describing.surname != nil || describing.given != nil {
      throw UsageError(
        Phrase(
          ru: "указан и известный человек, и имя нового",
          en: "both a known person and the name of a new one are given"))
    }
  }

  /// The person, made where there is none yet; other options change a person who is known.
  func person(
    in people: inout RecordSet<Person>, inferring kind: RoleKind?, _ context: AppContext
  ) throws(WorkspaceError) -> (person: Person, note: Phrase?) {
    guard let reference = person else {
      var (made, note) = try people.adding(describing, named: nil, on: context.today)
      if made.role.kind == .other, describing.role == nil, let kind {
        made.role.kind = kind
        people.put(made)
      }
      return (made, note)
    }
    let known = try reference.person(in: people, context)
    try WorkspaceError.domain { () throws(PeopleError) in
      try people.register(try describing.changed(known), on: context.today)
    }
    return (people[known.id] ?? known, nil)
  }
}
