import JSONStore
import Wording

/// Leads an invented school through its year, one part of the programme after the other.
struct WholeYearBuilder {
  var school: DemonstrationBuilder
  var generator: SeededGenerator
  var organization: Organization

  /// The day as which the school stands.
  let date: CalendarDate

  /// The day on which the lessons, and with them most pairs, end.
  let last: CalendarDate

  var interviews: [Interview] = []
  var trainings: [Training] = []
  var clearances: [Clearance] = []
  var pairs: [Pair] = []
  var orders: [Order] = []
  var meetings: [Meeting] = []
  var feedback: [Feedback] = []
  var plans: [DevelopmentPlan] = []
  var support: [MenteeSupport] = []
  var partners: [Partner] = []
  var council: [CouncilMember] = []
  var events: [Event] = []
  var awards: [Award] = []
  var practices: [Practice] = []

  /// Findings of `check` that were planted, by code.
  var planted: [String: Int] = [:]

  /// Whether the school is so large that its records leave out what is not needed, to fit their files.
  let isTerse: Bool

  /// How many mentees at most are matched by score; more are assigned to the first mentor who may.
  let matchedMentees: Int

  init(
    _ scale: Demonstration.Scale, seed: UInt64, on date: CalendarDate, matchedMentees: Int = 3000
  ) {
    self.matchedMentees = matchedMentees
    isTerse = scale.mentors + scale.mentees > 40_000
    let year = SchoolYear(containing: date)
    let dates = WholeYear.dates(of: year)
    self.date = min(max(date, dates.lowerBound), dates.upperBound)
    last = Self.workday(min(self.date, WholeYear.usualDate(of: year)).adding(days: -2))
    school = DemonstrationBuilder(
      scale, seed: seed, on: CalendarDate(validYear: year.firstYear, month: 10, day: 1))
    generator = SeededGenerator(seed: seed, stream: 2)
    organization = school.organization
  }

  var year: SchoolYear { school.year }

  /// Invents everything.
  mutating func build() {
    school.addParticipants()
    varyPeople()
    school.addConsents()
    if isTerse { shorten() }
    school.addDecisions()
    school.addEarlierPairs()
    pairs = school.pairs
    describeOrganization()
    addPartners()
    prepareMentors()
    liveThroughPairs()
    renewConsents()
    meet()
    wait()
    recognize()
  }

  // MARK: Days

  /// A day of the school year; months from September on are those of its first half.
  func day(_ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(
      validYear: month >= 9 ? year.firstYear : year.lastYear, month: month, day: day)
  }

  /// `date`, or the next day that is neither a Saturday, a Sunday nor in the holidays of January.
  static func workday(_ date: CalendarDate) -> CalendarDate {
    var day = date
    while day.weekday == .saturday || day.weekday == .sunday || day.month == 1 && day.day < 9 {
      day = day.adding(days: 1)
    }
    return day
  }

  /// `date`, or the last day before it that is neither a Saturday nor a Sunday.
  static func workday(before date: CalendarDate) -> CalendarDate {
    var day = date
    while day.weekday == .saturday || day.weekday == .sunday { day = day.adding(days: -1) }
    return day
  }

  /// The pool as it stands on `date`; without pairs, for which the builder keeps the places itself.
  func pool(on date: CalendarDate) -> Pool {
    Pool(
      organization: organization, people: RecordSet(school.people),
      mentors: RecordSet(school.mentors), mentees: RecordSet(school.mentees),
      consents: RecordSet(school.consents), pairs: RecordSet(school.pairs),
      constraints: RecordSet(school.constraints),
      preparation: Preparation(
        interviews: interviews, trainings: trainings, clearances: clearances),
      year: year, on: date)
  }

  // MARK: People

  /// Makes names unique, leaves out what registers leave out, and lets some learners turn twenty.
  private mutating func varyPeople() {
    var seen: Set<String> = []
    for index in school.people.indices {
      var person = school.people[index]
      var tries = 0
      while !seen.insert(person.fullName).inserted, tries < 50, let sex = person.sex {
        (person.surname, person.given, person.patronymic) = school.names.name(sex)
        tries += 1
      }
      if index % 41 == 17, person.role.kind != .student { person.born = nil }
      if index % 23 == 5 { person.sex = nil }
      school.people[index] = person
    }
    let mentored = Set(school.mentors.map(\.person))
    var count = 0
    for mentee in school.mentees where mentee.forms == [.studentPupil] {
      let index = mentee.person.number - 1
      guard school.people[index].born != nil, !mentored.contains(mentee.person) else { continue }
      if count % 8 == 1 {
        let birthday = day(2, 10).adding(days: count % 60).adding(years: -20)
        school.people[index].born = .date(birthday)
        school.people[index].role.grade = try? Grade(typed: "11Б")
      }
      count += 1
    }
  }

  /// Leaves out what the records of a very large school have no room for.
  private mutating func shorten() {
    for index in school.mentees.indices {
      school.mentees[index].requests = Array(school.mentees[index].requests.prefix(1))
      school.mentees[index].interests = Array(school.mentees[index].interests.prefix(1))
      school.mentees[index].goals = []
    }
    for index in school.consents.indices { school.consents[index].document = nil }
  }

  private mutating func describeOrganization() {
    // The order about the curator names the first teacher.
    if let teacher = school.people.first(where: { $0.role.kind == .teacher }) {
      organization.curator = teacher.fullName
    }
    organization.director = "Ковригина Наталья Викторовна"
    organization.place = "г. Ясногорье"
    organization.site = "https://school14.example"
    organization.years = [ProgrammeYear(year, opened: day(9, 1))]
    let asked = """
      {"clearances": ["employee: справка о допуске"], "interviewed": ["mentor"],
      "trained": ["mentor"], "trainingHours": 8}
      """
    if let settings = try? JSONCoding.decode(
      ProgrammeSettings.self, from: Array(asked.utf8), file: "")
    {
      organization.settings = settings
    }
  }
}
