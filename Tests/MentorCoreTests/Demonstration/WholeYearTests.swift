import JSONStore
import Testing

@testable import MentorCore

@Suite("A whole year of a demonstration")
struct WholeYearTests {
  typealias Sample = (mentors: Int, mentees: Int, organizations: Int, seed: UInt64)

  /// Sizes and seeds at which a year is looked at.
  static let samples: [Sample] = [
    (1, 1, 0, 1), (2, 3, 1, 9), (12, 40, 3, 1), (12, 40, 3, 2), (30, 90, 0, 3), (60, 20, 2, .max),
    (90, 260, 12, 5),
  ]

  private func year(_ sample: Sample, on date: String = "2027-05-25") throws -> WholeYear {
    WholeYear(
      Demonstration.Scale(
        mentors: sample.mentors, mentees: sample.mentees, organizations: sample.organizations),
      seed: sample.seed, on: try CalendarDate(iso: date))
  }

  /// A school with several hundred people, in which everything occurs.
  private func largeYear() throws -> WholeYear { try year((120, 380, 9, 7)) }

  private func records(_ year: WholeYear) -> ProgrammeRecords {
    ProgrammeRecords(
      organization: year.organization, people: year.people, mentors: year.mentors,
      mentees: year.mentees, consents: year.consents, pairs: year.pairs,
      constraints: year.constraints, roadmaps: year.roadmaps, orders: year.orders,
      meetingRecords: MeetingRecords(
        meetings: year.meetings, feedback: year.feedback, plans: year.plans), on: year.date)
  }

  // MARK: Soundness

  @Test("The same scale, seed and date give the same bytes", arguments: samples)
  func deterministic(sample: Sample) throws {
    let (one, other) = (try year(sample), try year(sample))
    #expect(bytes(one.people, .people) == bytes(other.people, .people))
    #expect(bytes(one.pairs, .pairs) == bytes(other.pairs, .pairs))
    #expect(bytes(one.orders, .orders) == bytes(other.orders, .orders))
    #expect(bytes(one.meetings, .meetings) == bytes(other.meetings, .meetings))
    #expect(bytes(one.feedback, .feedback) == bytes(other.feedback, .feedback))
    #expect(bytes(one.plans, .plans) == bytes(other.plans, .plans))
    #expect(one.consents.elements == other.consents.elements)
    #expect(one.surveys.surveys == other.surveys.surveys)
    for index in one.surveys.surveys.indices {
      #expect(one.surveys.responses(to: index) == other.surveys.responses(to: index))
    }
  }

  private func bytes<Element>(
    _ records: RecordSet<Element>, _ collection: MentorCore.Collection<Element>
  ) -> [UInt8] {
    collection.format.encode(records.elements)
  }

  @Test("Nothing is out of order but what the year counts as being so", arguments: samples)
  func disorder(sample: Sample) throws {
    for date in ["2027-05-15", "2027-05-31", "2028-07-31"] {
      let year = try year(sample, on: date)
      let findings = CheckCatalogue.findings(in: records(year))
      let counts = Dictionary(grouping: findings, by: \.code).mapValues(\.count)
      #expect(counts == year.disorder)
      #expect(findings.allSatisfy { $0.severity != .error }, "\(findings)")
    }
  }

  @Test(
    "Every record passes through the readers, whose checks are the strictest", arguments: samples)
  func reread(sample: Sample) throws {
    let year = try year(sample)
    #expect(try reread(year.people, .people) == year.people.elements)
    #expect(try reread(year.interviews, .interviews) == year.interviews.elements)
    #expect(try reread(year.trainings, .trainings) == year.trainings.elements)
    #expect(try reread(year.clearances, .clearances) == year.clearances.elements)
    #expect(try reread(year.pairs, .pairs) == year.pairs.elements)
    #expect(try reread(year.orders, .orders) == year.orders.elements)
    #expect(try reread(year.meetings, .meetings) == year.meetings.elements)
    #expect(try reread(year.feedback, .feedback) == year.feedback.elements)
    #expect(try reread(year.plans, .plans) == year.plans.elements)
    #expect(try reread(year.support, .support) == year.support.elements)
    #expect(try reread(year.partners, .partners) == year.partners.elements)
    #expect(try reread(year.events, .events) == year.events.elements)
    #expect(try reread(year.awards, .awards) == year.awards.elements)
    #expect(try reread(year.practices, .practices) == year.practices.elements)
    var numbers: Set<ResponseID> = []
    for (index, survey) in year.surveys.surveys.enumerated() {
      let responses = RecordSet(year.surveys.responses(to: index))
      let collection = CollectionFolder<Response, Survey>.responses.collection(of: survey.id)
      #expect(try reread(responses, collection) == responses.elements)
      for response in responses { #expect(numbers.insert(response.id).inserted) }
    }
  }

  private func reread<Element>(
    _ records: RecordSet<Element>, _ collection: MentorCore.Collection<Element>
  ) throws -> [Element] {
    try collection.format.decode(
      collection.format.encode(records.elements), file: collection.file)
  }

  @Test(
    "Years that begin on any day of the week are led through without loss", arguments: 2024...2034)
  func anyYear(firstYear: Int) throws {
    let date = "\(firstYear + 1)-05-31"
    let one = try year((30, 90, 3, 4), on: date)
    let worked = one.pairs.filter { $0.year == one.year && $0.from != nil }
    #expect(one.year.firstYear == firstYear)
    #expect(worked.count > 20)
    #expect(one.orders.allSatisfy { $0.state == .signed })
    #expect(one.meetings.allSatisfy { $0.state == .planned || $0.date <= one.date })
  }

  // MARK: Contents

  @Test("Pairs are in every state, most of them completed")
  func states() throws {
    let year = try largeYear()
    let pairs = year.pairs.filter { $0.year == year.year }
    let counts = Dictionary(grouping: pairs, by: \.state).mapValues(\.count)
    #expect(Set(counts.keys) == Set(PairState.allCases))
    #expect(counts[.completed, default: 0] * 100 > pairs.count * 60)
    #expect(counts[.dissolved, default: 0] * 100 < pairs.count * 15)
    for pair in pairs {
      #expect(zip(pair.history, pair.history.dropFirst()).allSatisfy { $0.date <= $1.date })
      #expect(pair.history.allSatisfy { $0.date <= year.date })
      #expect(pair.state != .dissolved || pair.history.last?.reason != nil)
      #expect(pair.state.isConfirmed == (pair.order != nil) || pair.state == .dissolved)
      if let order = pair.orderRecord {
        #expect(year.orders.contains { $0.id.erased == order && $0.printed == pair.order })
      }
    }
    for line in year.orders.flatMap(\.pairs) {
      #expect(year.pairs[line.pair]?.mentor == line.mentor)
    }
    let groups = pairs.filter(\.isGroup)
    #expect(groups.contains { $0.history.contains { $0.event == .joined } })
    #expect(groups.contains { $0.history.contains { $0.event == .left } })
    let again = pairs.filter { pair in
      pair.state == .completed
        && pairs.contains {
          $0.state == .dissolved && $0.mentor == pair.mentor && $0.mentees == pair.mentees
        }
    }
    #expect(!again.isEmpty)
    let resumed = pairs.filter {
      $0.state == .completed && $0.history.contains { $0.state == .paused }
    }
    #expect(!resumed.isEmpty)
    #expect(Set(pairs.map(\.form)).count == 5)
  }

  @Test("No mentor has more mentees than places, and nobody is in two pairs at once")
  func places() throws {
    let year = try largeYear()
    var ends: [MenteeID: [CalendarDate]] = [:]
    for pair in year.pairs where pair.year == year.year {
      for mentee in pair.mentees { ends[mentee, default: []].append(pair.until ?? .latest) }
    }
    #expect(ends.values.allSatisfy { $0.count <= 2 })
    let twice = Set(year.mentors.filter { $0.year == year.year }.map(\.person))
      .intersection(year.mentees.filter { $0.year == year.year }.map(\.person))
    #expect(!twice.isEmpty)
    let paired = Set(year.pairs.flatMap(\.mentees))
    let waiting = year.mentees.filter { $0.status == .active && !paired.contains($0.id) }
    #expect(waiting.count > 10)
  }

  @Test("Meetings are of all six kinds, held, cancelled and planned, with growing feedback")
  func meetings() throws {
    let year = try largeYear()
    #expect(Set(year.meetings.map(\.kind)) == Set(MeetingKind.allCases))
    #expect(Set(year.meetings.map(\.state)) == Set(MeetingState.allCases))
    let sheets = year.feedback.elements.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    func mean(_ sheets: some Swift.Collection<Feedback>) -> Double {
      Double(sheets.map(\.reached).reduce(0, +)) / Double(sheets.count)
    }
    #expect(mean(sheets.suffix(sheets.count / 4)) > mean(sheets.prefix(sheets.count / 4)) + 1)
    let tasks = year.plans.flatMap(\.tasks)
    let done = tasks.count { $0.done != nil }
    #expect(done * 10 > tasks.count * 7 && done * 20 < tasks.count * 19)
    #expect(tasks.allSatisfy { ($0.done ?? .earliest) <= year.date })
  }

  @Test("Four in five answer before and two in three of those paired after, and marks rise")
  func surveys() throws {
    let year = try largeYear()
    var marks: [SurveyRound: [Int]] = [:]
    var people: [SurveyRound: Set<PersonID>] = [:]
    var isTwice = false
    var isPartly = false
    for (index, survey) in year.surveys.surveys.enumerated() where survey.role != .curator {
      let responses = year.surveys.responses(to: index)
      let own = responses.compactMap(\.person)
      isTwice = isTwice || Set(own).count < own.count
      let scales = survey.questions.filter { $0.kind == .scale }
      isPartly = isPartly || responses.contains { one in scales.contains { one[$0.key] == nil } }
      marks[survey.round, default: []] += responses.flatMap { response in
        scales.compactMap { response[$0.key]?.mark }
      }
      people[survey.round, default: []].formUnion(own)
    }
    let before = try #require(people[.before])
    let after = try #require(people[.after])
    let paired = Set(
      year.pairs.filter { $0.year == year.year && $0.order != nil }.flatMap { pair in
        [year.mentors[pair.mentor]?.person] + pair.mentees.map { year.mentees[$0]?.person }
      }.compactMap(\.self))
    let asked = Set(
      year.mentors.filter { $0.year == year.year }.map(\.person)
        + year.mentees.filter { $0.year == year.year }.map(\.person))
    #expect((75...90).contains(before.count * 100 / asked.count))
    #expect((62...82).contains(after.intersection(paired).count * 100 / paired.count))
    #expect(!before.subtracting(after).isEmpty && !after.subtracting(before).isEmpty)
    func mean(_ round: SurveyRound) -> Double {
      let values = marks[round] ?? []
      return Double(values.reduce(0, +)) / Double(max(1, values.count))
    }
    #expect(mean(.before) + 0.4 < mean(.interim) && mean(.interim) + 0.3 < mean(.after))
    #expect(isTwice && isPartly)
    let rounds = Set(year.surveys.surveys.filter { $0.role == .curator }.map(\.round))
    #expect(rounds == [.before, .interim, .after])
  }

  @Test("A round has one sheet of the curator, and addresses no person")
  func rounds() throws {
    let year = try largeYear()
    var responses: [SurveyID: RecordSet<Response>] = [:]
    for (index, survey) in year.surveys.surveys.enumerated() {
      responses[survey.id] = RecordSet(year.surveys.responses(to: index))
    }
    for round in year.monitoring {
      let assessment = QualityAssessment(
        round, surveys: year.surveys.surveys, responses: responses, settings: .standard)
      #expect(assessment.sheets.count == 1)
      #expect(assessment.sheets.allSatisfy { $0.response == nil && $0.sum != nil })
      #expect(!round.followUps.contains { $0.to == year.organization.curator })
    }
  }

  @Test("People are known fully, by the year, or hardly at all")
  func people() throws {
    let year = try largeYear()
    let births = year.people.map(\.born)
    #expect(births.contains { if case .date? = $0 { true } else { false } })
    #expect(births.contains { if case .year? = $0 { true } else { false } })
    #expect((1...30).contains(births.count { $0 == nil }))
    #expect((5...40).contains(year.people.count { $0.sex == nil }))
    #expect(Set(year.people.map(\.fullName)).count == year.people.count)
    let first = try #require(year.year.days.from)
    #expect(
      year.people.contains {
        $0.role.kind == .learner && $0.age(on: first) == 19 && $0.age(on: year.date) == 20
      })
    #expect(year.people.contains { $0.age(on: first) ?? 99 < 10 })
    #expect(year.people.contains { $0.role.newEmployee == true })
    #expect(
      year.partners.contains { partner in
        partner.kind == .association
          && year.people.contains { $0.organization.map(partner.isMeant) ?? false }
      })
  }

  @Test("A practice is published only with the consent of those who made it")
  func practices() throws {
    let year = try largeYear()
    let check = PublicationCheck(
      people: year.people, consents: year.consents, settings: year.organization.settings,
      on: year.date)
    let published = year.practices.filter { $0.state == .published }
    #expect(!published.isEmpty && published.count < year.practices.count)
    #expect(published.allSatisfy { $0.link != nil && check.lacking($0.authors).isEmpty })
    #expect(Set(year.awards.map(\.kind)).count >= 4)
    #expect(year.events.contains { $0.state == .planned } && year.council.count == 5)
  }

  @Test("A school too large for matching by score is led through its year as well")
  func assigned() throws {
    let date = try CalendarDate(iso: "2027-05-25")
    var builder = WholeYearBuilder(
      Demonstration.Scale(mentors: 60, mentees: 200, organizations: 4), seed: 3, on: date,
      matchedMentees: 0)
    builder.build()
    let year = WholeYear(builder, seed: 3)
    let counts = Dictionary(
      grouping: CheckCatalogue.findings(in: records(year)), by: \.code
    ).mapValues(\.count)
    #expect(counts == year.disorder)
    #expect(year.pairs.count > 60 && year.pairs.allSatisfy { $0.score == nil })
  }

  @Test("A day at which the year is not over is moved to one at which it is")
  func dates() throws {
    #expect(try year((2, 3, 1, 1), on: "2026-10-01").date == CalendarDate(iso: "2027-05-15"))
    #expect(try year((2, 3, 1, 1), on: "2027-08-30").date == CalendarDate(iso: "2027-07-31"))
  }
}
