extension DemonstrationBuilder {
  /// Adds a mentor whose main form is `form`.
  mutating func addMentor(_ form: MainForm) {
    let number = mentors.count + 1
    let person = mentorPerson(form, number)
    var forms = [form.code]
    if form == .teacherPupil, generator.chance(30) { forms.append(MainForm.teachers.code) }
    let topics = generator.several(generator.number(2...4), of: form.topics)
    var mentor = Mentor(
      id: MentorID(number: number), person: person.id, year: year, forms: forms.sorted(),
      competences: topics.map(\.competence),
      achievements: generator.chance(35) ? [generator.pick(TopicVocabulary.achievements)] : [],
      interests: interests(), wishedAges: wishedAges(form),
      hoursPerWeek: generator.chance(70) ? Double(generator.number(2...8)) / 2 : nil,
      capacity: capacity(form), availability: availability())
    mentor.key = generator.key()
    mentors.append(mentor)
  }

  private mutating func mentorPerson(_ form: MainForm, _ number: Int) -> Person {
    switch form {
    case .pupils:
      let age = number % 8 == 2 ? 14 : generator.number(15...17)
      let person = addPerson(sex: sex(), age: age, role: learner(age: age))
      if age >= 16 { seniorMentors.append(person) }
      return person
    case .studentPupil:
      let age = generator.number(18...21)
      return addPerson(
        sex: sex(), age: age, organization: generator.pick(colleges),
        role: PersonRole(kind: .student, course: age - 17))
    case .teacherPupil, .teachers:
      let experience = generator.number(8...32)
      return addPerson(
        sex: sex(women: 80), age: 23 + experience, role: teacher(experience: experience))
    case .employerPupil:
      let experience = number % 10 == 2 ? 3 : generator.number(5...24)
      let enterprise = generator.pick(enterprises)
      return addPerson(
        sex: sex(), age: 23 + experience, organization: enterprise,
        role: PersonRole(
          kind: .employee, position: generator.pick(TopicVocabulary.positions),
          experienceYears: experience, employer: enterprise))
    }
  }

  /// Adds the mentee number `ordinal` of those whose main form is `form`.
  ///
  /// A few break a rule of the form, name no form or pause, always the same numbers.
  mutating func addMentee(_ form: MainForm, ordinal: Int) {
    let person = menteePerson(form, ordinal)
    var forms = [form.code]
    if form == .pupils, generator.chance(25) { forms.append(MainForm.teacherPupil.code) }
    if form == .teacherPupil, generator.chance(20) { forms.append(MainForm.pupils.code) }
    if form == .teacherPupil, ordinal % 40 == 3 { forms = [] }
    let topics = generator.several(generator.number(1...3), of: form.topics)
    var mentee = Mentee(
      id: MenteeID(number: mentees.count + 1), person: person.id, year: year,
      forms: forms.sorted(), requests: topics.map(\.request), interests: interests(),
      availability: availability(),
      goals: generator.chance(40) ? [generator.pick(TopicVocabulary.goals)] : [],
      priority: generator.chance(6) ? generator.number(1...2) : 0,
      status: form == .studentPupil && ordinal % 30 == 2 ? .paused : .active,
      entered: max(year.days.from ?? date, date.adding(days: -7 - ordinal % 21)))
    mentee.key = generator.key()
    mentees.append(mentee)
  }

  private mutating func menteePerson(_ form: MainForm, _ ordinal: Int) -> Person {
    switch form {
    case .pupils:
      let age = ordinal % 40 == 2 ? 9 : generator.number(10...14)
      return addPerson(sex: sex(), age: age, role: learner(age: age))
    case .teacherPupil, .studentPupil:
      let age = generator.number(form == .studentPupil ? 13...17 : 10...17)
      return addPerson(sex: sex(), age: age, role: learner(age: age))
    case .teachers:
      let experience = ordinal % 15 == 1 ? 7 : generator.number(0...3)
      let isNew = ordinal % 15 == 4
      return addPerson(
        sex: sex(women: 75), age: 22 + experience,
        role: teacher(experience: isNew ? experience + 5 : experience, isNew: isNew))
    case .employerPupil:
      if ordinal % 5 == 3, let senior = seniorMentors.popLast() { return senior }
      let age = ordinal % 20 == 1 ? 14 : generator.number(16...17)
      return addPerson(sex: sex(), age: age, role: learner(age: age))
    }
  }

  private mutating func learner(age: Int) -> PersonRole {
    let letter = generator.pick(["А", "Б", "В"])
    return PersonRole(kind: .learner, grade: try? Grade(typed: "\(min(11, age - 6))\(letter)"))
  }

  private mutating func teacher(experience: Int, isNew: Bool = false) -> PersonRole {
    let (subject, position) = generator.pick(TopicVocabulary.teachers)
    return PersonRole(
      kind: .teacher, position: position, subjects: [subject], experienceYears: experience,
      newEmployee: isNew ? true : nil)
  }

  private mutating func interests() -> [String] {
    generator.several(generator.number(1...4), of: TopicVocabulary.interests)
  }

  private mutating func capacity(_ form: MainForm) -> Int {
    switch form {
    case .pupils, .teachers: generator.number(1...2)
    case .employerPupil: generator.number(1...3)
    case .teacherPupil, .studentPupil: generator.number(2...4)
    }
  }

  private mutating func wishedAges(_ form: MainForm) -> AgeRange? {
    guard form != .teachers, generator.chance(75) else { return nil }
    let choices =
      switch form {
      case .pupils: [(10, 12), (10, 14), (12, 14)]
      case .employerPupil: [(15, 17), (16, 18)]
      default: [(10, 13), (12, 15), (14, 17), (10, 17)]
      }
    let (from, to) = generator.pick(choices)
    return AgeRange(from: from, to: to)
  }

  /// One to three slots after lessons; for one in seven nothing is known or only words.
  private mutating func availability() -> Availability {
    if generator.chance(8) { return .unknown }
    if generator.chance(6) { return .words("по договорённости") }
    let days = generator.several(generator.number(1...3), of: Weekday.allCases.dropLast())
    let slots = days.sorted { $0.rawValue < $1.rawValue }.compactMap { day -> WeeklySlot? in
      let start = 13 * 60 + 30 * generator.below(9)
      guard let from = TimeOfDay(minutes: start),
        let to = TimeOfDay(minutes: start + 60 + 30 * generator.below(3))
      else { return nil }
      return WeeklySlot(day: day, from: from, to: to)
    }
    return .slots(slots)
  }
}
