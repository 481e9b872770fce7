import MentorCore
import Testing

@Suite("An agenda")
struct AgendaTests {
  private func date(_ iso: String) throws -> CalendarDate { try CalendarDate(iso: iso) }

  private func roadmap(_ rows: String...) throws -> Roadmap {
    try onlyRoadmap(plan(rows.joined(separator: "\n")))
  }

  @Test("Of the weeks that were missed only the last is named")
  func weekly() throws {
    let roadmap = try roadmap("1.\tЖурнал\tеженедельно\tзавуч\tЗаписи")
    let items = RoadmapAgenda(today: try date("2026-11-18")).items(in: [roadmap])
    #expect(
      items.map(\.id.description) == [
        "R-1/1@2026-W46", "R-1/1@2026-W47", "R-1/1@2026-W48", "R-1/1@2026-W49",
      ])
    #expect(items.map(\.state) == [.overdue, .due, .due, .upcoming])
    var done = roadmap
    done.measures[0] = try done.measures[0].completed(
      on: date("2026-11-12"), today: date("2026-11-18"))
    let rest = RoadmapAgenda(today: try date("2026-11-18")).items(in: [done])
    #expect(rest.map(\.state) == [.due, .due, .upcoming])
  }

  @Test(
    "Tells how soon a last day comes",
    arguments: [
      ("2026-11-17", AgendaTerm.overdue), ("2026-11-18", .today), ("2026-11-19", .thisWeek),
      ("2026-11-22", .thisWeek), ("2026-11-23", .later), ("2026-12-02", .later),
      ("2026-12-03", .underWay),
    ])
  func terms(day: String, term: AgendaTerm) throws {
    #expect(AgendaTerm(of: try date(day), on: try date("2026-11-18"), within: 14) == term)
    #expect(AgendaTerm.overdue < .today && AgendaTerm.later < .underWay)
  }

  @Test("Holds what is overdue or due, with the roadmap and the heading")
  func entries() throws {
    let roadmap = try roadmap(
      "1. Подготовка\t\t\t\t", "1.1.\tОпрос\tдо 10.11.2026\tзавуч\tАкт",
      "1.2.\tСбор\tноябрь-май\tзавуч\tАкт", "1.3.\tСмотр\tмай\tзавуч\tАкт")
    let entries = RoadmapAgenda(today: try date("2026-11-18")).entries(in: [roadmap])
    #expect(entries.map(\.instance.measure.title) == ["Опрос", "Сбор"])
    #expect(entries.map(\.lastDay.iso) == ["2026-11-10", "2027-05-31"])
    #expect(entries.map(\.roadmap.id) == [roadmap.id, roadmap.id])
  }

  @Test(
    "Spelling variants of a name are one addressee",
    arguments: [
      ("Лаврушина О.Д.", "лаврушина  О. Д."), ("Семёнова Е.А.", "Семенова Е.А"),
      ("Зам. директора по УВР", "зам.директора по УВР"), ("учитель–психолог", "учитель - психолог"),
      ("Завуч", "завуч."),
    ])
  func variants(one: String, other: String) {
    #expect(Addressee(one) == Addressee(other))
    #expect(Addressee(one).hashValue == Addressee(other).hashValue)
    #expect(Addressee(one) != Addressee("директор"))
  }

  @Test("The usual spelling is the one that occurs most often")
  func spelling() throws {
    let roadmap = try roadmap(
      "1.\tОпрос\tмай\tпетрова о.д.\tАкт", "2.\tСбор\tмай\tПетрова О.Д.\tАкт",
      "3.\tСмотр\tмай\tПетрова О.Д.\tАкт", "4.\tБал\tмай\t\tАкт")
    let usual = Addressee.spellings(in: [roadmap])
    #expect(usual[Addressee("ПЕТРОВА О. Д.")]?.name == "Петрова О.Д.")
    #expect(roadmap.measures[3].addressees == [Addressee(nil)])
    #expect(Addressee("Яковлев") < Addressee(nil) && !(Addressee(nil) < Addressee("Яковлев")))
  }

  @Test("A name is found by the beginnings of its words")
  func matching() {
    let one = Addressee("Зам. директора по УВР Лаврушина О.Д.")
    #expect(one.matches(Addressee.words(of: "лавруш")))
    #expect(one.matches(Addressee.words(of: "Лаврушина О. Д.")))
    #expect(!one.matches(Addressee.words(of: "рушина")) && !one.matches([]))
  }
}
