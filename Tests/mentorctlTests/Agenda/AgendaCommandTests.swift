import Foundation
import Testing

@testable import mentorctl

@Suite("agenda")
struct AgendaCommandTests {
  static let plan =
    "Дорожная карта школы № 4 на 2026-2027 учебный год\n\n"
    + "№\tМероприятие\tСрок\tОтветственный\tРезультат\n1. Подготовка условий для запуска программы\t\t\t\t\n"
    + "1.1.\tОпрос\tдо 29.11.2026\tПетрова О.Д., завуч\tСправка\n"
    + "1.2.\tСбор\tноябрь\tпетрова о. д.\tСписок\n1.3.\tБал\tмай\t\tФото\n"
    + "1.4.\tЖурнал\tеженедельно\tзавуч\tЗаписи\n1.5.\tВстречи\tоктябрь-май\tзавуч\tЗаписи\n"
    + "1.6.\tОтчёт\tв соответствии со сроками, установленными Минпросвещения\tдиректор\tОтчёт\n"

  /// A directory with one roadmap.
  static func world(today: String = "2026-11-30", plan: String = plan) throws -> TestWorld {
    let world = try TestWorld(today: today)
    #expect(world("init").status == 0)
    world.put(plan, at: "plan.txt")
    #expect(world("roadmap", "import", "plan.txt").status == 0)
    return world
  }

  @Test("Puts what is overdue first and marks days off")
  func terms() throws {
    let result = try Self.world()("agenda")
    #expect(result.status == 0)
    let headings = ["Просрочено (2)", "Сегодня (1)", "На этой неделе (1)", "Позже", "Уже идёт"]
    var rest = result.output[...]
    for heading in headings {
      let found = try #require(rest.range(of: heading), "\(heading) in \(result.output)")
      rest = rest[found.upperBound...]
    }
    #expect(result.output.contains("29.11.2026  вс, вых.    -1  R-1/1"))
    #expect(result.output.contains("R-1/4@2026-W49"))
    #expect(result.errors.contains("значение по умолчанию"))
  }

  @Test("Many missed windows of one measure are told as one, each of them for programs")
  func missed() throws {
    let plan =
      "Дорожная карта школы № 4 на 2023-2027 годы\n\n"
      + "№\tМероприятие\tСрок\tОтветственный\tРезультат\n1\tСводка\tежемесячно\tзавуч\tЗаписи\n"
      + "2\tСмотр\tноябрь\tзавуч\tФото\n"
    let world = try Self.world(today: "2026-08-31", plan: plan)
    let agenda = world("agenda")
    #expect(agenda.output.contains("R-1/1@2026-07 и ещё 42"))
    #expect(!agenda.output.contains("R-1/1@2026-06"))
    #expect(agenda.output.contains("R-1/2@2023-11") && agenda.output.contains("R-1/2@2025-11"))
    #expect(agenda.errors.contains("mentorctl roadmap overdue"))
    #expect(world("agenda", "--lang", "en").output.contains("R-1/1@2026-07 and 42 more"))
    for words in [["agenda", "--json"], ["agenda", "--format", "csv"], ["roadmap", "overdue"]] {
      #expect(world.run(words).output.contains("R-1/1@2023-01"))
    }
    world("remind", "--out", "out")
    let text = try #require(world.file("out/завуч.txt"))
    #expect(text.contains("Раньше пропущено: 42 срока") && !text.contains("R-1/1@2026-06"))
  }

  @Test("Divides by person, day and stage", arguments: ["person", "day", "stage"])
  func groups(by: String) throws {
    let world = try Self.world()
    let json = world("agenda", "--by", by, "--json").output
    #expect(json.contains("\"groups\"") && json.contains("\"instance\": \"R-1/2@2026-11\""))
    let text = world("agenda", "--by", by).output
    let heading = ["person": "завуч (", "day": "воскресенье, 29 ноября 2026 г. (", "stage": "1. "]
    #expect(text.contains(try #require(heading[by])))
    if by == "person" { #expect(text.components(separatedBy: "О.Д. (2)").count == 2) }
  }

  @Test("Shows what one person is to do, however the name is spelled")
  func responsible() throws {
    let world = try Self.world()
    let output = world("agenda", "--responsible", "Петрова О. Д.").output
    #expect(output.contains("Опрос") && output.contains("Сбор") && !output.contains("Журнал"))
    let nobody = world("agenda", "--responsible", "Сидоров")
    #expect(nobody.status == 0 && nobody.errors.contains("нет ответственного «Сидоров»"))
    #expect(nobody.output == "Ничего срочного нет.\n")
  }

  @Test("A setting moves last days off days off, and the output says so")
  func moved() throws {
    let world = try Self.world()
    #expect(
      world("org", "edit", "--set", "settings.deadlinesOnDaysOff=next-working-day").status == 0)
    let result = world("agenda")
    #expect(result.output.contains("30.11.2026  пн, в плане 29.11     0  R-1/1"))
    #expect(result.errors.contains("переносится на следующий рабочий день"))
    #expect(world("roadmap", "overdue").output.contains("R-1/4@2026-W48"))
    #expect(!world("roadmap", "overdue").output.contains("R-1/1 "))
  }

  @Test("Says where the transfers of a year are not loaded")
  func missingYear() throws {
    let result = try Self.world(today: "2026-12-28")("agenda")
    #expect(result.errors.contains("переносы выходных дней на 2027 год не загружены"))
    #expect(try !Self.world()("agenda").errors.contains("не загружены"))
  }

  @Test("Is silent with -q and refuses what is no number of days")
  func options() throws {
    let world = try Self.world()
    let quiet = world("agenda", "-q")
    #expect(quiet.output.isEmpty && quiet.errors.isEmpty && quiet.status == 0)
    #expect(world("agenda", "--days", "-1").status == 64)
    #expect(world("agenda", "--by", "возраст").status == 64)
  }
}
