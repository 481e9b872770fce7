/// Invents the people of a demonstration, one after the other.
struct DemonstrationBuilder {
  let scale: Demonstration.Scale
  let date: CalendarDate
  let year: SchoolYear
  let organization: Organization

  var people: [Person] = []
  var mentors: [Mentor] = []
  var mentees: [Mentee] = []
  var consents: [Consent] = []
  var pairs: [Pair] = []
  var constraints: [Constraint] = []

  var generator: SeededGenerator
  var names: NameInventor
  let colleges: [String]
  let enterprises: [String]

  /// Mentors of the form «ученик – ученик» who are mentees of an employer as well.
  var seniorMentors: [Person] = []

  /// The name of the school.
  static let school = "МБОУ «Школа № 14 г. Ясногорье»"

  init(_ scale: Demonstration.Scale, seed: UInt64, on date: CalendarDate) {
    self.scale = scale
    self.date = date
    year = SchoolYear(containing: date)
    generator = SeededGenerator(seed: seed)
    names = NameInventor(seed: seed)
    let half = (scale.organizations + 1) / 2
    colleges = Self.named(half, TopicVocabulary.colleges)
    enterprises = Self.named(scale.organizations - half, TopicVocabulary.enterprises)
    let curator = names.name(.female)
    organization = Organization(
      name: Self.school, currentYear: year,
      curator: [curator.surname, curator.given, curator.patronymic ?? ""]
        .filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// The first `count` of `names`; where they are too few, they come again with a number.
  private static func named(_ count: Int, _ names: [String]) -> [String] {
    (0..<count).map { index in
      let round = index / names.count
      return names[index % names.count] + (round == 0 ? "" : ", филиал \(round)")
    }
  }

  /// Invents everything.
  mutating func build() {
    addParticipants()
    addConsents()
    addDecisions()
    addEarlierPairs()
  }

  /// Invents the people with their profiles.
  mutating func addParticipants() {
    let forms = MainForm.allCases.filter(isPossible)
    for form in deck(of: scale.mentors, forms, weight: \.mentorShare) { addMentor(form) }
    var counts: [MainForm: Int] = [:]
    for form in deck(of: scale.mentees, forms, weight: \.menteeShare) {
      addMentee(form, ordinal: counts[form, default: 0])
      counts[form, default: 0] += 1
    }
  }

  private func isPossible(_ form: MainForm) -> Bool {
    switch form {
    case .pupils, .teacherPupil, .teachers: true
    case .studentPupil: !colleges.isEmpty
    case .employerPupil: !enterprises.isEmpty
    }
  }

  /// `count` forms in random order, as many of each as its weight says, each at least once.
  private mutating func deck(
    of count: Int, _ forms: [MainForm], weight: (MainForm) -> Int
  ) -> [MainForm] {
    let total = forms.map(weight).reduce(0, +)
    var deck = forms.flatMap { form in
      [MainForm](repeating: form, count: max(1, count * weight(form) / total))
    }
    var next = 0
    while deck.count < count {
      deck.append(forms[next % forms.count])
      next += 1
    }
    return Array(generator.shuffled(deck).prefix(count))
  }

  /// The date of birth of somebody who is `age` years old; for two in five only the year.
  mutating func birth(age: Int) -> BirthDate {
    let born = date.adding(years: -age).adding(days: -generator.number(1...360))
    return generator.chance(40) ? .year(date.year - age) : .date(born)
  }

  /// Adds a person with an invented name and means of contact.
  mutating func addPerson(
    sex: Sex, age: Int, organization: String? = nil, role: PersonRole
  ) -> Person {
    let name = names.name(sex)
    let number = people.count + 1
    let digits = String(10_000_000 + number).dropFirst()
    var person = Person(
      id: PersonID(number: number), surname: name.surname, given: name.given,
      patronymic: name.patronymic, born: birth(age: age), sex: sex,
      phone: generator.chance(60) ? "+7 000 \(digits)" : nil,
      email: generator.chance(50) ? "p\(number)@school.example" : nil,
      organization: organization, role: role)
    person.key = generator.key()
    people.append(person)
    return person
  }

  mutating func sex(women percent: Int = 50) -> Sex { generator.chance(percent) ? .female : .male }
}

/// The forms that a demonstration plays, with the share of people who have each as their main one.
enum MainForm: CaseIterable {
  case pupils, teacherPupil, studentPupil, teachers, employerPupil

  var code: FormCode {
    switch self {
    case .pupils: .pupilPupil
    case .teacherPupil: .teacherPupil
    case .studentPupil: .studentPupil
    case .teachers: .teacherTeacher
    case .employerPupil: .employerPupil
    }
  }

  var mentorShare: Int {
    switch self {
    case .pupils, .teacherPupil: 25
    case .studentPupil, .teachers: 17
    case .employerPupil: 16
    }
  }

  var menteeShare: Int {
    switch self {
    case .pupils: 30
    case .teacherPupil: 27
    case .studentPupil, .teachers: 15
    case .employerPupil: 13
    }
  }

  var topics: [Topic] {
    switch self {
    case .pupils, .teacherPupil, .studentPupil: TopicVocabulary.learning
    case .teachers: TopicVocabulary.teaching
    case .employerPupil: TopicVocabulary.career
    }
  }
}
