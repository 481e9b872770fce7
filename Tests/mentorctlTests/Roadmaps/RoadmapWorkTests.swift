import JSONStore
import MentorTestSupport
import Testing

@Suite("Work with a roadmap")
struct RoadmapWorkTests {
  private static let plan =
    "Дорожная карта школы № 4 на 2026-2027 учебный год\n\n"
    + "№\tМероприятие\tСрок\tОтветственный\tРезультат\n"
    + "1. Подготовка условий\t\t\t\t\n"
    + "1\tИздание приказа о рабочей группе\tдо 10.09.2026\tдиректор\tПриказ\n"
    + "2\tСбор анкет\tежемесячно\tкуратор\tАнкеты\n"
    + "2. Работа пар\t\t\t\t\n1\tОбщая встреча\tмай\tзавуч\tПротокол\n"

  private func world(today: String = "2026-10-20") throws -> TestWorld {
    let world = try TestWorld(today: today)
    #expect(world("init").status == 0)
    world.put(Self.plan, at: "plan.txt")
    #expect(world("roadmap", "import", "plan.txt").status == 0)
    return world
  }

  @Test("What was begun says who and when, and is counted")
  func progress() throws {
    let world = try world()
    let begun = world(
      "roadmap", "progress", "r-1/1", "--note", "у юриста", "--actor", "завуч")
    #expect(begun.status == 0 && begun.output.contains("в работе, просрочено"))
    let shown = world("roadmap", "show", "R-1/1").output
    #expect(shown.contains("Начато: 20.10.2026, завуч") && shown.contains("Заметка: у юриста"))
    let overview = world("roadmap", "progress")
    #expect(overview.output.contains("Сделано 0 из 3, 0 %"))
    #expect(overview.output.contains("1. Подготовка условий"))
    let english = world("roadmap", "progress", "R-1", "--lang", "en").output
    #expect(english.contains("0 of 3 done, 0 %") && english.contains("Section"))
    let json = world("roadmap", "progress", "--json").output
    #expect(json.contains("\"inProgress\": 1") && json.contains("\"late\": 2"))
    let csv = world("roadmap", "progress", "--format", "csv").output
    #expect(csv.contains("R-1,total,in all,3"))
  }

  @Test("A note without a measure, and a roadmap that is not there, are refused")
  func progressRefusals() throws {
    let world = try world()
    #expect(world("roadmap", "progress", "--note", "а").status == 64)
    #expect(world("roadmap", "progress", "R-1", "--on", "2026-10-01").status == 64)
    #expect(world("roadmap", "progress", "R-7").status == 66)
    #expect(world("roadmap", "progress", "R-1/9").status == 66)
    #expect(world("roadmap", "progress", "R-7/1").status == 66)
  }

  @Test("Evidence is recognised, and kept with the completion")
  func evidence() throws {
    let world = try world()
    let done = world(
      "roadmap", "done", "R-1/1", "--evidence", "приказ № 12 от 09.09.2026", "--evidence",
      "https://school.example/12", "--on", "2026-09-09")
    #expect(done.status == 0 && done.errors.isEmpty)
    let shown = world("roadmap", "show", "R-1/1").output
    #expect(shown.contains("приказ: приказ № 12 от 09.09.2026"))
    #expect(shown.contains("ссылка: https://school.example/12"))
    let json = world("roadmap", "show", "R-1/1", "--json").output
    #expect(json.contains("\"kind\": \"order\"") && json.contains("\"number\": \"12\""))
    #expect(json.contains("приказ № 12 от 09.09.2026; https://school.example/12"))
  }

  @Test("A measure that ends with a paper is visible without it wherever one looks")
  func withoutPaper() throws {
    let world = try world()
    let done = world("roadmap", "done", "R-1/1")
    #expect(done.output.contains("сделано, нет документа"))
    #expect(done.errors.contains("ожидается документ (приказ; значение по умолчанию)"))
    #expect(world("roadmap", "show", "R-1").output.contains("сделано, нет документа"))
    #expect(world("roadmap", "show", "R-1/1").output.contains("Не хватает документа: приказ"))
    #expect(world("roadmap", "list", "--json").output.contains("\"withoutPaperCount\": 1"))
    #expect(world("roadmap", "due").errors.contains("выполнено без документа: 1 (R-1/1)"))
    #expect(world("agenda").errors.contains("выполнено без документа: 1 (R-1/1)"))
    #expect(world("status").output.contains("выполнено без документа 1"))
    #expect(world("check", "--code", "measure.paper").output.contains("R-1/1"))
    #expect(world("roadmap", "evidence", "R-1/1", "--evidence", "приказ № 12").status == 0)
    #expect(!world("roadmap", "show", "R-1").output.contains("нет документа"))
    #expect(world("check", "--code", "measure.paper").output.contains("не найдено"))
    #expect(world("roadmap", "evidence", "R-1/1").status == 64)
    #expect(world("roadmap", "evidence", "R-1/3", "--evidence", "акт").status == 3)
  }

  @Test("A day that no calendar has is refused, one that is still to come is noticed")
  func evidenceDates() throws {
    let world = try world()
    let wrong = world("roadmap", "done", "R-1/1", "--evidence", "приказ № 1 от 31.02.2026")
    #expect(wrong.status == 64 && wrong.errors.contains("31.02.2026"))
    #expect(world("roadmap", "show", "R-1/1").output.contains("просрочено"))
    let future = world("roadmap", "done", "R-1/1", "--evidence", "приказ № 1 от 09.09.2036")
    #expect(future.status == 0 && future.errors.contains("проверьте год"))
  }

  @Test("A file of the folder documents is watched over, another one is only named")
  func files() throws {
    let world = try world()
    world.putEvidence("приказ", at: "documents/2026/приказ.txt")
    world.put("снимок", at: "/tmp/фото.jpg")
    let done = world(
      "roadmap", "done", "R-1/1", "--file", "/data/documents/2026/приказ.txt", "--file",
      "/tmp/фото.jpg")
    #expect(done.status == 0)
    #expect(done.output.contains("documents/2026/приказ.txt (12 байт"))
    #expect(done.output.contains("фото.jpg") && !done.output.contains("/tmp"))
    #expect(world("check", "--code", "file.evidence").output.contains("не найдено"))
    world.putEvidence("другой приказ", at: "documents/2026/приказ.txt")
    let changed = world("check", "--code", "file.evidence", "--strict")
    #expect(changed.status == 1 && changed.output.contains("изменён"))
    world.disk.remove("/data/documents/2026/приказ.txt")
    #expect(world("check", "--code", "file.evidence").output.contains("пропал"))
    #expect(world("roadmap", "done", "R-1/3", "--file", "/нет.pdf").status == 66)
  }

  @Test(
    "A link or a pipe in place of a file is not read", arguments: [FileKind.symbolicLink, .pipe])
  func surprises(kind: FileKind) throws {
    let world = try world()
    world.putEvidence("приказ", at: "documents/приказ.txt")
    world("roadmap", "done", "R-1/1", "--file", "/data/documents/приказ.txt")
    world.disk.place(kind, at: "/data/documents/приказ.txt", target: "/data/people.json")
    let result = world("check", "--code", "file.evidence")
    #expect(result.output.contains("documents/приказ.txt не читается"))
  }

  @Test("A mark says which window it met, and whether it met none")
  func metWindow() throws {
    let world = try world()
    let first = world("roadmap", "done", "R-1/2", "--on", "05.10.2026", "--evidence", "анкеты")
    #expect(first.output.contains("закрыт срок: R-1/2@2026-09"))
    let second = world("roadmap", "done", "R-1/2@2026-10", "--on", "02.10.2026")
    #expect(second.output.contains("закрыт срок: R-1/2@2026-10"))
    #expect(!second.output.contains("подтверждено"))
    let early = world("roadmap", "done", "R-1/2", "--on", "20.08.2026")
    #expect(early.output.contains("не закрыла ни одного срока"))
    #expect(!world("roadmap", "done", "R-1/1").output.contains("закрыт срок"))
  }

  @Test("The days of an event stand with the measure, and how to enter them where nobody has")
  func eventDays() throws {
    let world = try world()
    world("roadmap", "edit", "R-1/1", "--deadline", "в сроки, установленные министерством")
    let before = world("roadmap", "show", "R-1/1").output
    #expect(
      before.contains("Даты: пока не известны (сроки министерства); назвать: mentorctl roadmap"))
    #expect(world("agenda").errors.contains("без даты: 1 (R-1/1)"))
    #expect(world("roadmap", "due").errors.contains("без даты: 1 (R-1/1)"))
    let edited = world(
      "roadmap", "edit", "R-1", "--anchor", "ministry-terms=15.11.2026 (письмо № 5)")
    #expect(!edited.errors.contains("не зависит"))
    let after = world("roadmap", "show", "R-1/1").output
    #expect(after.contains("Даты: до 15.11.2026 (сроки министерства: 15.11.2026, письмо № 5)"))
    let english = world("roadmap", "show", "R-1/1", "--lang", "en").output
    #expect(english.contains("Dates: until 2026-11-15 (the ministry’s terms: 2026-11-15"))
    #expect(!world("agenda").errors.contains("без даты"))
    let idle = world("roadmap", "edit", "R-1", "--anchor", "schedule=01.12.2026")
    #expect(idle.errors.contains("ни один срок этой карты не зависит"))
  }

  @Test("One month of a monthly measure is marked by its code")
  func window() throws {
    let world = try world(today: "2026-11-05")
    #expect(world("roadmap", "done", "R-1/2@2026-10", "--on", "03.11.2026").status == 0)
    #expect(world("roadmap", "show", "R-1/2").output.contains("03.11.2026 (R-1/2@2026-10)"))
    let again = world("roadmap", "done", "R-1/2@2026-10")
    #expect(again.status == 3 && again.errors.contains("R-1/2@2026-10 уже выполнено"))
    let wrong = world("roadmap", "done", "R-1/2@2029-10")
    #expect(wrong.status == 66 && wrong.errors.contains("R-1/2@2026-09"))
  }

  @Test("A measure is given up for a reason, and put back into the plan for one")
  func skip() throws {
    let world = try world()
    #expect(world("roadmap", "skip", "R-1/1").status == 65)
    #expect(world("roadmap", "skip", "R-1/1", "--reason", "слияние школ").status == 0)
    #expect(world("roadmap", "show", "R-1/1").output.contains("Причина: слияние школ"))
    let done = world("roadmap", "done", "R-1/1")
    #expect(done.status == 3 && done.errors.contains("roadmap reopen R-1/1"))
    #expect(world("roadmap", "reopen", "R-1/1").status == 64)
    #expect(world("roadmap", "reopen", "R-1/1", "--reason", "ошибка").status == 0)
    #expect(world("roadmap", "done", "R-1/1", "--evidence", "приказ № 4").status == 0)
    let back = world("roadmap", "reopen", "R-1/1", "--reason", "не тот пункт")
    #expect(back.errors.contains("снята отметка о выполнении 20.10.2026 (приказ № 4)"))
    #expect(world("roadmap", "overdue").output.contains("R-1/1"))
    #expect(world("log", "--json").output.contains("не тот пункт"))
  }

  @Test("A measure is changed, and how its deadline is understood is shown")
  func edit() throws {
    let world = try world()
    let edited = world(
      "roadmap", "edit", "R-1/3", "--deadline", "до 01.12.2026", "--responsible",
      "куратор, завуч", "--result", "", "--section", "1", "--stage", "7")
    #expect(edited.status == 0)
    #expect(edited.output.contains("срок понят так: до 01.12.2026"))
    #expect(edited.output.contains("раздел: [-2. Работа пар-] {+1. Подготовка условий+}"))
    let shown = world("roadmap", "show", "R-1/3").output
    #expect(shown.contains("Ответственные: куратор; завуч") && !shown.contains("Результат"))
    #expect(shown.contains("7. Завершение наставничества"))
    let strange = world("roadmap", "edit", "R-1/3", "--deadline", "когда рак свистнет")
    #expect(strange.status == 0 && strange.output.contains("слова не поняты"))
    #expect(strange.errors.contains("deadline.not-understood"))
    world("roadmap", "edit", "R-1/3", "--result", "Не менее 70 % педагогов")
    #expect(world("roadmap", "show", "R-1/3", "--json").output.contains("\"value\": 70"))
    let same = world("roadmap", "edit", "R-1/3", "--title", "Общая встреча")
    #expect(same.output.contains("Ничего не изменилось"))
  }

  @Test("A measure is added and taken out; one with marks needs a reason")
  func addAndRemove() throws {
    let world = try world()
    let added = world(
      "roadmap", "edit", "R-1", "--add", "Круглый стол", "--deadline", "ноябрь", "--section", "подг"
    )
    #expect(added.status == 0 && added.output.contains("Добавлено R-1/4: Круглый стол"))
    #expect(world("roadmap", "show", "R-1/4").output.contains("внесено вручную"))
    #expect(world("roadmap", "edit", "R-1/4", "--remove").status == 0)
    #expect(world("roadmap", "done", "R-1/1", "--evidence", "приказ № 1").status == 0)
    let refused = world("roadmap", "edit", "R-1/1", "--remove")
    #expect(refused.status == 3 && refused.errors.contains("--reason"))
    #expect(world("roadmap", "edit", "R-1/1", "--remove", "--reason", "дубль").status == 0)
    let shown = world("roadmap", "show", "R-1").output
    #expect(shown.contains("Исключены из карты") && shown.contains("дубль"))
    let gone = world("roadmap", "done", "R-1/1")
    #expect(gone.status == 3 && gone.errors.contains("исключено из дорожной карты"))
    let single = world("roadmap", "show", "R-1/1")
    #expect(single.status == 0 && single.errors.contains("исключено"))
    #expect(world("roadmap", "reopen", "R-1/1", "--reason", "нужно").status == 0)
    #expect(world("roadmap", "show", "R-1/1").output.contains("приказ № 1"))
  }

  @Test(
    "An edit that makes no sense is refused",
    arguments: [
      ["R-1"], ["R-1/1"], ["R-1/1", "--level", "region"], ["R-1", "--result", "Акт"],
      ["R-1", "--remove"], ["R-1/1", "--add", "Ещё"], ["R-1/1", "--remove", "--title", "Иное"],
      ["R-1/1", "--title", " "], ["R-1/1", "--stage", "9"],
      ["R-1", "--anchor", "завтра=01.01.2026"],
    ])
  func badEdits(words: [String]) throws {
    let world = try world()
    #expect(world.run(["roadmap", "edit"] + words).status == 64)
  }

  @Test("The head is changed, and deadlines that rest on it are read again")
  func editHead() throws {
    let world = try world()
    let edited = world(
      "roadmap", "edit", "R-1", "--period", "2027-2028 учебный год", "--title", "Новый план",
      "--level", "муниципалитет")
    #expect(edited.status == 0 && edited.errors.contains("сроки прочитаны заново"))
    #expect(edited.errors.contains("R-1/3"))
    #expect(world("roadmap", "show", "R-1").output.contains("01.09.2027 – 31.05.2028"))
    #expect(world("roadmap", "edit", "R-9", "--title", "Иное").status == 66)
    #expect(world("roadmap", "edit", "R-9/1", "--title", "Иное").status == 66)
  }

  @Test("The day of an event gives days to the measures that depend on it")
  func anchors() throws {
    let world = try TestWorld(today: "2026-10-20")
    world("init")
    world.put(
      Self.plan
        + "2\tСведения\tв соответствии со сроками, установленными министерством\tзавуч\tСправка\n",
      at: "plan.txt")
    world("roadmap", "import", "plan.txt")
    let set = world(
      "roadmap", "edit", "R-1", "--anchor", "ministry-terms=15.12.2026 (письмо № 5)")
    #expect(set.status == 0)
    #expect(set.output.contains("15.12.2026 (письмо № 5)") && set.output.contains("R-1/4: "))
    #expect(
      world("roadmap", "edit", "R-1", "--anchor", "ministry-terms=").output.contains("дат нет"))
  }

  @Test("A draft is approved once, and an edit of an approved roadmap asks for an order")
  func approve() throws {
    let world = try world()
    #expect(world("roadmap", "list").output.contains("проект"))
    #expect(world("roadmap", "show", "R-1").output.contains("проект: приказ не указан"))
    #expect(world("roadmap", "edit", "R-1/2", "--title", "Сбор всех анкет").errors.isEmpty)
    let approved = world(
      "roadmap", "approve", "R-1", "--order", "№ 129 от 01.09.2026", "--approved-by", "Сомов К.Л.")
    #expect(approved.status == 0)
    #expect(approved.output.contains("R-1 утверждена: Сомов К.Л., № 129, 01.09.2026"))
    #expect(world("roadmap", "list").output.contains("№ 129"))
    let again = world("roadmap", "approve", "R-1", "--order", "приказ № 129 от 01.09.2026")
    #expect(again.status == 0 && again.output.contains("уже была утверждена"))
    #expect(world("roadmap", "approve", "R-1", "--order", "№ 130 от 01.09.2026").status == 3)
    #expect(world("roadmap", "approve", "R-1", "--order", "приказ директора").status == 65)
    #expect(world("roadmap", "approve", "R-1", "--order", "№ 1 от 31.09.2026").status == 65)
    let edited = world("roadmap", "edit", "R-1/2", "--title", "Сбор анкет у всех")
    #expect(edited.status == 0 && edited.errors.contains("внесите изменение приказом"))
    #expect(world("roadmap", "edit", "R-1/2", "--stage", "2").errors.isEmpty)
    #expect(world("roadmap", "done", "R-1/1", "--evidence", "приказ № 1").errors.isEmpty)
  }

  @Test("Writing commands only show with --dry-run")
  func dryRun() throws {
    let world = try world()
    let before = try world.data("roadmaps/R-1.json")
    let commands = [
      ["progress", "R-1/1"], ["done", "R-1/1"], ["skip", "R-1/1", "--reason", "а"],
      ["edit", "R-1/1", "--title", "Иное"], ["approve", "R-1", "--order", "№ 1 от 01.09.2026"],
    ]
    for words in commands {
      #expect(world.run(["roadmap"] + words + ["--dry-run"]).status == 0)
    }
    #expect(try world.data("roadmaps/R-1.json") == before)
  }
}
