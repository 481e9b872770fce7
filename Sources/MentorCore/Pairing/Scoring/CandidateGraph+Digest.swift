import JSONStore
import Wording

extension CandidateGraph {
  /// The SHA-256 of everything that scores and possible pairings are computed from, with `places` for
  /// each mentor, `locks` by mentee, `bonuses` for pairs that exist and `ballots` where there are any.
  ///
  /// It covers answers, rules, weights, vetoes and decisions rather than the pairings themselves, of
  /// which there may be a hundred million. So it changes whenever a score or a possible pairing could,
  /// and may change where none does.
  ///
  /// - Complexity: O(*n*) in the answers of the people.
  func digest(
    places: [Int], locks: [Int: Int], bonuses: PairBonuses, ballots: Ballots
  ) -> String {
    var digest = NumberDigest()
    digest.add("mentorctl inputs 2")
    for mentor in mentors { digest.add("\(mentor.id)") }
    digest.add(places)
    for (row, mentee) in mentees.enumerated() {
      digest.add("\(mentee.id)")
      digest.add(locks[row])
      digest.add((excluded[row] ?? []).map(Int.init))
      digest.add(bonuses.mentors[row] ?? [])
    }
    digest.add(bonuses.points)
    for criterion in people.criteria {
      digest.add(criterion.requirement.rawValue)
      digest.add(criterion.weight)
      digest.add(criterion.missing.thousandths)
    }
    for compiled in people.compiled { digest.add(compiled) }
    digest.add(people.facts)
    for block in forms {
      digest.add(block.form.code.text)
      digest.add(block.weights)
      digest.add(block.musts)
      digest.add(block.mentors)
      for row in mentees.indices { digest.add(block.isOpen(toMenteeAt: row) ? 1 : 0) }
    }
    for (voter, ballot) in ballots.mentees.sorted(by: { $0.key < $1.key }) {
      digest.add("\(voter)")
      for mentor in ballot { digest.add("\(mentor)") }
    }
    for (voter, ballot) in ballots.mentors.sorted(by: { $0.key < $1.key }) {
      digest.add("\(voter)")
      for mentee in ballot { digest.add("\(mentee)") }
    }
    return digest.finalize()
  }
}

/// Feeds numbers and texts to SHA-256, each so that no two sequences give the same bytes.
private struct NumberDigest {
  private var hash = SHA256()
  private var pending: [UInt8] = []

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { pending.append(contentsOf: $0) }
    flush(above: 1 << 16)
  }

  mutating func add(_ number: Int?) {
    add(number == nil ? 0 : 1)
    add(number ?? 0)
  }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    pending.append(contentsOf: text.utf8)
  }

  mutating func add(_ numbers: [Int]) {
    add(numbers.count)
    for number in numbers { add(number) }
  }

  mutating func add(_ numbers: [Int32]) {
    add(numbers.count)
    for number in numbers {
      withUnsafeBytes(of: number.littleEndian) { pending.append(contentsOf: $0) }
    }
    flush(above: 1 << 16)
  }

  mutating func add(_ numbers: [Int?]) {
    add(numbers.count)
    for number in numbers { add(number) }
  }

  mutating func add(_ lists: NumberLists) {
    add(lists.start)
    add(lists.elements)
  }

  mutating func add(_ times: [WeekTimes?]) {
    var lists = NumberLists()
    for times in times { lists.append(times?.halfHours ?? [-1]) }
    add(lists)
  }

  mutating func add(_ compiled: CompiledCriterion) {
    switch compiled {
    case .terms(let terms):
      add("terms")
      add(terms.isExact ? 1 : 0)
      for lists in [
        terms.menteePhrases, terms.menteeWords, terms.mentorPhrases, terms.mentorWords,
      ] {
        add(lists)
      }
    case .range(let ages, let ranges):
      add("range")
      add(ages)
      add(ranges.map { $0?.from })
      add(ranges.map { $0?.to })
    case .distance(let mentees, let mentors, let tolerance):
      add("distance")
      add(mentees)
      add(mentors)
      add(tolerance)
    case .schedule(let mentees, let mentors, let minutes):
      add("schedule")
      add(mentees)
      add(mentors)
      add(minutes)
    case .named(let named):
      add("named")
      add(named)
    }
  }

  mutating func add(_ facts: FactTable) {
    add(facts.menteeOrganizations)
    add(facts.mentorOrganizations)
    add(facts.mentorWorkplaces)
    add(facts.menteeGrades)
    add(facts.mentorGrades)
  }

  private mutating func flush(above limit: Int) {
    guard pending.count > limit else { return }
    hash.update(pending)
    pending.removeAll(keepingCapacity: true)
  }

  consuming func finalize() -> String {
    flush(above: 0)
    return hash.finalize().hex
  }
}
