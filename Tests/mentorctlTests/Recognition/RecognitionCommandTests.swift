import Testing

@Suite("Partners, council, events, awards, practices")
struct RecognitionCommandTests {
  @Test("A partner with contact and agreement; the same name in other quotation marks is refused")
  func partner() throws {
    let world = try peopleWorld()
    let added = world(
      "partner", "add", "ООО «Луговое»", "--contact", "Ёлкин Пётр Ильич", "--phone", "8 900",
      "--offer",
      "наставники; площадка")
    #expect(added.status == 0)
    #expect(added.output.contains("наставники; площадка"))
    #expect(world("partner", "add", "ООО \"Луговое\"").status == 3)
    #expect(world("partner", "agree", "ORG-1", "--signed", "10.09.2026").status == 0)
    #expect(
      world("partner", "agree", "ORG-1", "--signed", "10.09.2026", "--until", "01.09.2026").status
        == 65)
    #expect(world("partner", "list", "--json").output.contains("\"inForce\": true"))
    let hidden = world("partner", "list", "--json", "--pii", "none")
    #expect(!hidden.output.contains("Ёлкин") && !hidden.output.contains("8 900"))
    #expect(world("partner", "add", "Вуз", "--phone", "1").status == 64)
    #expect(world("partner", "edit", "ООО", "--set", "note=звонить утром").status == 0)
    #expect(world("partner", "show", "ORG-1").output.contains("звонить утром"))
    #expect(world("partner", "edit", "ORG-1").status == 64)
    #expect(world("partner", "edit", "ORG-1", "--set", "id=ORG-2").status == 65)
    #expect(world("partner", "show", "ORG-9").status == 66)
  }

  @Test("Somebody sits in the council once at a time")
  func council() throws {
    let world = try peopleWorld()
    let join = ["council", "join", "Лугова Ольга Петровна", "--role", "председатель"]
    #expect(world.run(join + ["--since", "2026-09-01"]).status == 0)
    #expect(world.run(join).status == 3)
    #expect(world("council", "leave", "CM-1", "--on", "2026-08-01").status == 65)
    #expect(world("council", "leave", "Лугова", "--on", "2026-09-20").status == 0)
    #expect(world("council", "leave", "CM-1").status == 3)
    #expect(world.run(join).status == 0)
    #expect(world("council", "--json").output.contains("\"id\": \"CM-2\""))
    #expect(!world("council", "--json").output.contains("\"id\": \"CM-1\""))
    #expect(world("council", "list", "--former").output.contains("CM-1"))
  }

  @Test("An event is planned, held with its decisions and participants, and not held twice")
  func event() throws {
    let world = try peopleWorld()
    #expect(
      world("event", "add", "Круглый стол", "--kind", "круглый стол", "--on", "2026-09-30").status
        == 0)
    #expect(
      world("event", "add", "Финал", "--kind", "final-event", "--on", "2027-05-25").status == 0)
    #expect(
      world("event", "add", "Криво", "--on", "2026-09-30", "--final-day", "2026-09-29").status
        == 65)
    #expect(world("event", "hold", "EV-2").status == 3)
    #expect(world("event", "attend", "EV-1", "P-1", "Ёлкин", "--role", "speaker").status == 0)
    #expect(world("event", "attend", "EV-1", "P-77").status == 66)
    let held = world("event", "hold", "EV-1", "--decision", "Продолжить", "--document", "протокол")
    #expect(held.status == 0)
    #expect(held.output.contains("Продолжить"))
    #expect(world("event", "hold", "EV-1").status == 3)
    #expect(world("event", "cancel", "EV-1").status == 3)
    #expect(world("event", "cancel", "EV-2").status == 0)
    let list = world("event", "list", "--state", "held", "--json").output
    #expect(list.contains("\"EV-1\"") && !list.contains("\"EV-2\""))
    #expect(!world("event", "list", "--year", "2025/26", "--json").output.contains("EV-1"))
  }

  @Test("An award needs its grounds")
  func award() throws {
    let world = try peopleWorld()
    #expect(world("award", "add", "P-3").status == 64)
    #expect(world("award", "add", "P-3", "--for", " ").status == 65)
    #expect(
      world("award", "add", "P-3", "--for", "за труд", "--title", "Лучший наставник").status == 0)
    #expect(world("award", "list").output.contains("благодарственное письмо «Лучший"))
  }

  @Test("A practice that names somebody without consent is not published, and the paper is named")
  func practice() throws {
    let world = try peopleWorld()
    world(
      "practice", "add", "Опыты", "--author", "P-3", "--description", "Анна Лугова вела кружок",
      "--result", "Сдали проект")
    let refused = world("practice", "publish", "PR-1")
    #expect(refused.status == 3)
    #expect(refused.errors.contains("P-1 и P-3"))
    #expect(refused.errors.contains("152-ФЗ, ст. 10.1"))
    for words in [["P-1", "--signer", "Лугова Ольга"], ["P-3"]] {
      let add = ["consent", "add"] + words + ["--kind", "distribution", "--signed", "2026-09-05"]
      #expect(world.run(add).status == 0)
    }
    #expect(world("practice", "publish", "PR-1", "--link", "https://a.example").status == 0)
    #expect(world("practice", "list", "--state", "published").output.contains("Опыты"))
  }

  @Test("Publishing is refused with status 1 and the place of each name")
  func publishCheck() throws {
    let world = try peopleWorld()
    world.put("Новости\n\nГрамоту вручили Анне Луговой.\n", at: "news.txt")
    let result = world("publish", "check", "news.txt")
    #expect(result.status == 1)
    #expect(result.output.contains("строка 3"))
    #expect(result.output.contains("несовершеннолетний"))
    #expect(
      !world("publish", "check", "news.txt", "--json", "--pii", "none").output.contains("Лугов"))
    world.put("Все молодцы.\n", at: "clean.txt")
    #expect(world("publish", "check", "clean.txt").status == 0)
    #expect(world("publish", "check", "nowhere.txt").status == 66)
  }

  @Test("The page for the site names those who agreed and counts the others")
  func site() throws {
    let world = try peopleWorld()
    world("award", "add", "P-1", "--for", "за смелость")
    world("award", "add", "P-3", "--for", "за <труд>")
    world("consent", "add", "P-3", "--kind", "distribution", "--signed", "2026-09-05")
    world("event", "add", "Слёт", "--on", "2026-09-20")
    world("event", "edit", "EV-1", "--set", "link=javascript:alert(1)")
    let page = world("publish", "site").output
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("Ёлкин Пётр Львович") && page.contains("за &lt;труд&gt;"))
    #expect(!page.contains("Лугова") && page.contains("Без имени: 1 награда"))
    #expect(page.contains("20.09.2026") && !page.contains("javascript"))
  }
}
