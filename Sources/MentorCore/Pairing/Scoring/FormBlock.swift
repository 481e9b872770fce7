/// A form as the graph sees it: who takes part, in which blocks, and what each criterion weighs.
///
/// The mentors of the form are numbered anew, as *slots*, so that a row of the form is a run of memory.
/// Where both participants must be of one organisation, the slots go by organisation and a mentee
/// meets only those of its own, a block of slots; otherwise all of them are one block. Within a block
/// slots go by the position of the mentor.
struct FormBlock: Sendable {
  let form: MentorshipForm

  /// The mentor in each slot.
  let mentors: [Int32]

  /// The criteria that count in the form.
  let parts: [FormPart]

  /// The sum of the weights.
  let totalWeight: Int

  private let criteria: [Criterion]
  private let compiled: [CompiledCriterion]
  let weights: [Int]
  let musts: [Int]

  /// The slots of each organisation, or all of them as the only entry.
  private let blocks: [Range<Int>]

  /// The block of each mentee, or -1 where the mentee takes no part.
  private let blockOf: [Int32]

  /// The answers on which the sum of a row starts, as numbers of ``classes``, by mentee.
  private let classOf: [Int32]
  private let classes: [FormClass]

  /// The slots of the mentors who work in each organisation; `nil` where the form allows that.
  private let colleagues: NumberLists?
  private let menteeOrganizations: [Int32]

  /// The grades of the mentors by slot; `nil` where the form does not compare grades.
  private let grades: [Int?]?

  /// Prepares `form`, or answers `nil` where no mentee or no mentor takes part in it.
  init?(form: MentorshipForm, of people: ScoredPeople) {
    let menteeIsOpen = people.mentees.indices.map { people.isOpen($0, as: .mentee, in: form) }
    let open = people.mentors.indices.filter { people.isOpen($0, as: .mentor, in: form) }
    guard menteeIsOpen.contains(true), !open.isEmpty else { return nil }
    let rules = form.pairRules.map(\.rule)
    let facts = people.facts
    let mentors: [Int]
    if rules.contains(.sameOrganization) {
      let organizations = facts.mentorOrganizations
      mentors = open.sorted { (organizations[$0], $0) < (organizations[$1], $1) }
      blocks = Self.runs(of: mentors.map { organizations[$0] }, count: facts.organizationCount)
      blockOf = people.mentees.indices.map {
        menteeIsOpen[$0] ? facts.menteeOrganizations[$0] : -1
      }
    } else {
      mentors = open
      blocks = [0..<open.count]
      blockOf = menteeIsOpen.map { $0 ? 0 : -1 }
    }
    self.form = form
    self.mentors = mentors.map(Int32.init)
    criteria = people.criteria
    compiled = people.compiled
    let counts = people.criteria.map { $0.forms.isEmpty || $0.forms.contains(form.code) }
    let weights = zip(people.criteria, counts).map { criterion, counts in
      counts && criterion.requirement == .weight ? criterion.weight : 0
    }
    let musts = people.criteria.indices.filter {
      counts[$0] && people.criteria[$0].requirement == .must
    }
    self.weights = weights
    self.musts = musts
    totalWeight = weights.reduce(0, +)
    let parts = people.criteria.indices.filter { weights[$0] > 0 || musts.contains($0) }.map {
      FormPart(
        people.compiled[$0], criterion: people.criteria[$0], weight: weights[$0],
        mentors: mentors)
    }
    self.parts = parts
    let grades = rules.contains(.higherGrade) ? mentors.map { facts.mentorGrades[$0] } : nil
    self.grades = grades
    menteeOrganizations = facts.menteeOrganizations
    colleagues =
      rules.contains(.differentOrganizations)
      ? NumberLists(
        positionsIn: mentors.enumerated().map {
          (number: facts.mentorWorkplaces[$0.element], position: Int32($0.offset))
        }, count: facts.organizationCount)
      : nil
    var numbers: [FormClass: Int32] = [:]
    var classes: [FormClass] = []
    classOf = people.mentees.indices.map { mentee in
      guard menteeIsOpen[mentee] else { return -1 }
      let answers = FormClass(
        keys: parts.map { $0.key(of: mentee) },
        grade: grades == nil ? nil : facts.menteeGrades[mentee])
      if let known = numbers[answers] { return known }
      let number = Int32(classes.count)
      numbers[answers] = number
      classes.append(answers)
      return number
    }
    self.classes = classes
  }

  /// The runs of equal numbers in an ascending list, by number.
  private static func runs(of numbers: [Int32], count: Int) -> [Range<Int>] {
    var runs = [Range<Int>](repeating: 0..<0, count: count)
    var start = 0
    while start < numbers.count {
      var end = start + 1
      while end < numbers.count, numbers[end] == numbers[start] { end += 1 }
      runs[Int(numbers[start])] = start..<end
      start = end
    }
    return runs
  }

  /// Whether the mentee at `position` may take part in the form.
  func isOpen(toMenteeAt position: Int) -> Bool { blockOf[position] >= 0 }

  /// The slots of the mentors whom the mentee may meet; the mentee takes part in the form.
  func slots(forMenteeAt position: Int) -> Range<Int> { blocks[Int(blockOf[position])] }

  /// The slot of a mentor within a range of slots of one block.
  func slot(of mentor: Int32, in range: Range<Int>) -> Int? {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if mentors[middle] < mentor { low = middle + 1 } else { high = middle }
    }
    return low < range.upperBound && mentors[low] == mentor ? low : nil
  }

  /// The number of the class of a mentee who takes part.
  func classNumber(ofMenteeAt position: Int) -> Int { Int(classOf[position]) }

  /// The slots that the rule of different organisations closes to the mentee.
  func colleagues(ofMenteeAt position: Int) -> ArraySlice<Int32> {
    colleagues?[Int(menteeOrganizations[position])] ?? []
  }

  /// Writes for each slot the sum of weight times thousandths that a mentee of the class has where
  /// nothing is in common, or ``barred`` where the two may not be paired.
  func writeSums(ofClass number: Int, into sums: UnsafeMutableBufferPointer<Int32>) {
    let answers = classes[number]
    sums.update(repeating: 0)
    for (part, key) in zip(parts, answers.keys) { part.addBase(key, to: sums) }
    if let grades, let lower = answers.grade {
      for slot in sums.indices {
        if let upper = grades[slot], upper < lower { sums[slot] = Self.barred }
      }
    }
  }

  /// Whether the rules about both participants allow two people of whom the mentee takes part.
  func allows(menteeAt row: Int, mentorAt column: Int) -> Bool {
    guard let slot = slot(of: Int32(column), in: slots(forMenteeAt: row)) else { return false }
    if colleagues(ofMenteeAt: row).contains(Int32(slot)) { return false }
    if let upper = grades?[slot], let lower = classes[classNumber(ofMenteeAt: row)].grade {
      return upper >= lower
    }
    return true
  }

  /// What the answers of two people score, or `nil` where a criterion that must be met is not.
  func score(ofAnswersOfMenteeAt row: Int, mentorAt column: Int) -> Int? {
    func value(_ index: Int) -> Int {
      compiled[index].measure(mentee: row, mentor: column) ?? criteria[index].missing.thousandths
    }
    guard musts.allSatisfy({ value($0) > 0 }) else { return nil }
    guard totalWeight > 0 else { return 0 }
    return rounded(
      weights.indices.reduce(0) { $0 + (weights[$1] > 0 ? weights[$1] * value($1) : 0) })
  }

  /// A sum that no weight can raise to zero.
  static let barred = Int32.min

  /// A weighted sum of thousandths as points, rounded half up.
  func rounded(_ sum: Int) -> Int { (2 * sum + totalWeight) / (2 * totalWeight) }

  /// The shares of all criteria for two people; their points add up to the score.
  ///
  /// Returns `nil` where a criterion that must be met is not.
  func shares(
    menteeAt row: Int, mentorAt column: Int, common: (Int) -> [String]
  ) -> [CriterionShare]? {
    let measures = compiled.map { $0.measure(mentee: row, mentor: column) }
    func value(_ index: Int) -> Int { measures[index] ?? criteria[index].missing.thousandths }
    guard musts.allSatisfy({ value($0) > 0 }) else { return nil }
    var sum = 0
    return criteria.indices.map { index in
      let before = totalWeight > 0 ? rounded(sum) : 0
      sum += weights[index] * value(index)
      return CriterionShare(
        criterion: criteria[index],
        measure: measures[index],
        points: totalWeight > 0 ? rounded(sum) - before : 0,
        possible: totalWeight > 0 ? rounded(weights[index] * 1000) : 0,
        common: common(index))
    }
  }
}

/// The answers of a mentee that decide about a whole row at once: numbers, grades, and what is missing.
struct FormClass: Hashable, Sendable {
  /// The key of each part, see ``FormPart/key(of:)``.
  let keys: [Int]

  /// The grade, where the form compares grades.
  let grade: Int?
}
