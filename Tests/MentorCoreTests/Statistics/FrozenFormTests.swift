import JSONStore
import Testing
import Wording

@testable import MentorCore

@Suite("Frozen forms and what changed since")
struct FrozenFormTests {
  private static let file = RecordFile<FrozenForm>()

  private static func frozen(_ scene: StatisticsScene) throws -> FrozenForm {
    FrozenForm(
      scene,
      mark: FrozenMark(
        on: try CalendarDate(iso: "2027-06-01"), data: SHA256.digest(of: "данные"),
        journal: JournalHead.empty.anchor, program: "0.1.0"))
  }

  /// A school with a mentor and two mentees in one pair each.
  private static func school() throws -> (StatisticsSchool, [PersonID], [PairID]) {
    var made = try StatisticsSchool()
    let mentor = made.school.mentor(
      try made.school.person(born: "1980-01-01", PersonRole(kind: .teacher)))
    let people = [try made.school.person(), try made.school.person(born: "2010-07-07")]
    let pairs = try people.map { person in
      try made.school.pair(mentor, [made.school.mentee(person)], .teacherPupil)
    }
    return (made, people, pairs)
  }

  private static func words(_ moves: [CellDifference.Move]) -> [String] {
    moves.map { "\($0.id): \($0.reason.ru)" }
  }

  @Test(
    "What is frozen is what was live, and the same after writing and reading", arguments: [1, 2])
  func same(seed: UInt64) throws {
    let made = try StatisticsSchool.generated(seed: seed, people: 120)
    for form in StatisticsCatalogue.forms {
      let scene = made.scene(form)
      let frozen = try Self.frozen(scene)
      let (before, after) = (scene.filled, frozen.filled)
      #expect(before.cells.map(\.value) == after.cells.map(\.value))
      #expect(before.cells.map(\.unknown) == after.cells.map(\.unknown))
      #expect(before.items.map(\.value) == after.items.map(\.value))
      #expect(try Self.file.decode(Self.file.encode(frozen), file: "frozen.json") == frozen)
      #expect(scene.differences(from: EarlierFilling(frozen)).isEmpty)
      for cell in before.cells where cell.plan.source?.rule != nil {
        #expect(cell.value == .number(Double(frozen.ids(at: cell.address).count)))
      }
    }
  }

  @Test("A dissolved pair that never came to work is told with its day")
  func dissolved() throws {
    var (made, _, pairs) = try Self.school()
    let form = StatisticsCatalogue.region
    var atWork = form
    let cell = CellAddress(CellNumber(1), CellNumber(1), CellNumber(5))
    try atWork.map(
      cell, to: CellSource(jsonText: "лица где роль наставляемый и есть пара (в работе на дату)"))
    let frozen = try Self.frozen(made.scene(atWork))
    var pair = try #require(made.school.records.pairs[pairs[1]])
    try pair.move(
      to: .dissolved, Occasion(on: CalendarDate(iso: "2027-03-12"), because: "переезд"))
    made.school.records.pairs.put(pair)
    let found = made.scene(atWork).differences(from: EarlierFilling(frozen))
    let change = try #require(found.first { $0.plan.address == cell })
    #expect(change.old == .number(2) && change.new == .number(1))
    #expect(change.came.isEmpty)
    let words = Self.words(change.went)
    #expect(words.count == 1)
    #expect(words[0].hasPrefix("P-3: "))
    #expect(words[0].contains("PAIR-2") && words[0].contains("расформирована"))
    #expect(words[0].contains("12.03.2027"))
    #expect(frozen.filled[cell]?.value == .number(2))
  }

  @Test("An erased person stays in the frozen count; the difference says that the record is gone")
  func erased() throws {
    var (made, people, _) = try Self.school()
    let form = StatisticsCatalogue.region
    let frozen = try Self.frozen(made.scene(form))
    made.school.records.people.remove(people[0])
    let mentee = try #require(made.school.records.mentees.first { $0.person == people[0] })
    made.school.records.mentees.remove(mentee.id)
    let scene = made.scene(form)
    let cell = CellAddress(CellNumber(1), CellNumber(1), CellNumber(5))
    #expect(frozen.filled[cell]?.value == .number(2))
    #expect(frozen.ids(at: cell).contains(people[0].erased))
    let change = try #require(
      scene.differences(from: EarlierFilling(frozen)).first { $0.plan.address == cell })
    #expect(change.new == .number(1))
    #expect(Self.words(change.went) == ["P-2: записи больше нет"])
  }

  @Test("A birth that was corrected moves a person out of an age band, in words")
  func age() throws {
    var (made, people, _) = try Self.school()
    let form = StatisticsCatalogue.region
    let frozen = try Self.frozen(made.scene(form))
    var person = try #require(made.school.records.people[people[1]])
    person.born = try BirthDate(jsonText: "2006-12-31")
    made.school.records.people.put(person)
    let changes = made.scene(form).differences(from: EarlierFilling(frozen))
    #expect(changes.map { "\($0.plan.address)" } == ["1.1.7"])
    #expect(Self.words(changes[0].went) == ["P-3: возраст на 01.01.2027: 20"])
    let back = try EarlierFilling(Self.frozen(made.scene(form)))
    person.born = try BirthDate(jsonText: "2010-07-07")
    made.school.records.people.put(person)
    let came = made.scene(form).differences(from: back)
    #expect(came.count == 1 && came[0].went.isEmpty)
    #expect(Self.words(came[0].came)[0].contains("возраст на 01.01.2027: 16"))
  }

  @Test("A rule that was changed since is told")
  func changedRule() throws {
    let (made, _, _) = try Self.school()
    var form = StatisticsCatalogue.region
    let frozen = try Self.frozen(made.scene(form))
    let cell = CellAddress(CellNumber(1), CellNumber(1), CellNumber(11))
    try form.map(cell, to: .entered)
    let changes = made.scene(form).differences(from: EarlierFilling(frozen))
    #expect(changes.map { "\($0.plan.address)" } == ["1.1.11"])
    #expect(changes[0].oldSource == .rule("партнёры"))
    #expect(changes[0].new == nil && changes[0].went.isEmpty)
  }

  @Test("The cells of a person are named, and why the person is not in others")
  func standings() throws {
    var (made, people, _) = try Self.school()
    let unknown = try made.school.person(born: nil)
    let mentor = try #require(made.school.records.mentors.first)
    try made.school.pair(mentor.id, [made.school.mentee(unknown)], .teacherPupil)
    let scene = made.scene(StatisticsCatalogue.region)
    let own = scene.standings(of: people[1])
    let counted = own.filter { $0.counts == true }.map { "\($0.plan.address)" }
    let row =
      try #require(
        FormCatalogue.standard.forms.firstIndex { $0.code == .teacherPupil }) + 1
    #expect(counted == ["1.1.5", "1.1.6", "1.1.7", "2.\(row).2", "2.\(row).3"])
    let helper = try #require(own.first { "\($0.plan.address)" == "1.1.8" })
    #expect(helper.counts == false)
    #expect(helper.reason.ru.contains("наставляемый"))
    let other = scene.standings(of: unknown)
    #expect(other.first { "\($0.plan.address)" == "1.1.7" }?.counts == .some(nil))
    #expect(
      other.first { "\($0.plan.address)" == "1.1.7" }?.reason.ru == "дата рождения не указана")
    #expect(scene.standings(of: PersonID(number: 77)).isEmpty)
  }

  @Test("Somebody who counts by two records stands in the cell with both of them")
  func standingsOfTwoRoles() throws {
    var made = try StatisticsSchool()
    let both = try made.school.person(born: "2009-05-05")
    let other = try made.school.person()
    let mentor = made.school.mentor(both)
    try made.school.pair(mentor, [made.school.mentee(other)], from: "2026-10-01")
    let mentee = made.school.mentee(both)
    try made.school.pair(
      made.school.mentor(other), [mentee], .teacherPupil, from: "2026-10-01")
    let own = made.scene(StatisticsCatalogue.example).standings(of: both)
    func records(_ cell: String) -> [String] {
      own.filter { "\($0.plan.address)" == cell && $0.counts == true }.map { "\($0.record)" }
    }
    #expect(records("1.1.3") == ["\(mentor)", "\(mentee)"])
    #expect(records("1.2.3") == ["\(mentor)"] && records("1.3.3") == ["\(mentee)"])
    #expect(records("2.1.3") == ["PAIR-1", "PAIR-2"])
    #expect(own.filter { "\($0.plan.address)" == "1.2.3" }.count == 1)
    let refused = try #require(own.first { "\($0.plan.address)" == "1.2.6" })
    #expect(refused.counts == false && refused.record == mentor.erased)
  }

  @Test("What stands against handing in is found: broken balances, missing and old numbers")
  func findings() throws {
    let (made, _, _) = try Self.school()
    var form = StatisticsCatalogue.region
    let cell = CellAddress(CellNumber(1), CellNumber(1), CellNumber(9))
    func codes() -> [String] { made.scene(form).filled.findings.map(\.code) }
    #expect(codes().contains("fsn.entered"))
    try form.enter(
      EnteredValue(
        0, at: cell, in: made.school.year, on: CalendarDate(iso: "2026-01-01"), source: "х"))
    #expect(codes().contains("fsn.old") && !codes().contains("fsn.entered"))
    try form.enter(
      EnteredValue(0, at: cell, in: made.school.year, on: CalendarDate(iso: "2027-01-01")))
    #expect(codes().contains("fsn.source") && !codes().contains("fsn.old"))
    #expect(!codes().contains("fsn.balance"))
    form.balances.append(try StatisticsBalance(jsonText: "1.1.5 = 1.1.4"))
    #expect(codes().contains("fsn.balance"))
    #expect(StatisticsCatalogue.example.rosstat != nil)
    #expect(
      made.scene(StatisticsCatalogue.example).filled.findings.map(\.code).contains("fsn.okpo"))
  }
}
