import MentorCore
import MentorTestSupport
import Testing

@testable import mentorctl

/// A school with a curator, a director, a roadmap and approved pairs.
func orderWorld(approved: Bool = true) throws -> TestWorld {
  let world = try TestWorld()
  let plan =
    "№\tМероприятие\tСрок\tОтветственные\tРезультат\n"
    + "1\tИздать приказ о закреплении пар\tдо 15.10.2026\tдиректор\tПриказ\n"
    + "2\tСобрать отчёты\tмай\tкуратор\tОтчёты\n"
  world.put("Дорожная карта на 2026-2027 учебный год\n\n" + plan, at: "plan.txt")
  let consent = ["--signed", "2026-09-01"]
  let steps: [[String]] = [
    ["init", "--name", "МБОУ «Школа № 7»"],
    [
      "org", "edit", "--curator", "Белова Анна Ильинична", "--director", "Орлова Мария Павловна",
      "--place", "г. Озёрск", "--current-year", "2026/27",
    ],
    ["roadmap", "import", "plan.txt"],
    [
      "person", "add", "Иванова Анна Сергеевна", "--role", "teacher", "--position",
      "учитель математики", "--phone", "+7 900 000-00-01",
    ],
    ["person", "add", "Сомов Пётр Ильич", "--born", "2013", "--grade", "7А"],
    ["person", "add", "Юдина Мила", "--born", "2012", "--grade", "8Б"],
    ["mentor", "add", "P-1", "--form", "TU", "--capacity", "3"],
    ["mentee", "add", "P-2", "--form", "TU"], ["mentee", "add", "P-3", "--form", "TU"],
    ["consent", "add", "P-1"] + consent,
    ["consent", "add", "P-2", "--signer", "Сомова Яна", "--ground", "мать"] + consent,
    ["consent", "add", "P-3", "--signer", "Юдин Олег", "--ground", "отец"] + consent,
    ["pair", "add", "M-1", "E-1", "--form", "TU"], ["pair", "add", "M-1", "E-2", "--form", "TU"],
  ]
  for step in steps {
    let result = world.run(step)
    #expect(result.status == 0, "\(step): \(result.errors)")
  }
  if approved {
    #expect(world("pair", "agree", "--all", "--party", "everyone").status == 0)
    #expect(world("pair", "approve", "--all").status == 0)
  }
  return world
}

@Suite("order")
struct OrderCommandTests {
  @Test("From the draft to the register: pairs are ordered and the measure is carried out")
  func story() throws {
    let world = try orderWorld()
    let drafted = world(
      "order", "draft", "pairs", "--pairs", "approved", "--measure", "R-1/1", "--fill",
      "срок планов=15.10.2026")
    #expect(drafted.status == 0, "\(drafted.errors)")
    #expect(drafted.errors.contains("«срок первой встречи»"))
    #expect(world("pair", "list", "--state", "approved", "--json").output.contains("PAIR-2"))
    try expectGolden(drafted.output, "orders/draft.ru.txt")
    let signed = world("order", "sign", "ORD-1", "--number", "12", "--date", "2026-10-01")
    #expect(signed.status == 0, "\(signed.errors)")
    try expectGolden(signed.output, "orders/sign.ru.txt")
    #expect(world("pair", "show", "PAIR-1").output.contains("№ 12 от 01.10.2026"))
    let measure = world("roadmap", "show", "R-1", "--json").output
    #expect(measure.contains("приказ № 12 от 01.10.2026"))
    #expect(world("pair", "start", "--all").status == 0)
    try expectGolden(world("order", "show", "ORD-1").output, "orders/show.ru.txt")
    try expectGolden(world("order", "list", "--lang", "en").output, "orders/list.en.txt")
    try expectGolden(world("order", "register").output, "orders/register.ru.txt")
    #expect(world("check").status == 0)
  }

  @Test("Without agreements nothing is drafted, and the missing paper is named with status 3")
  func refused() throws {
    let world = try orderWorld(approved: false)
    let before = try world.data("pairs.json")
    let result = world("order", "draft", "pairs", "--pairs", "PAIR-1")
    #expect(result.status == 3)
    #expect(result.errors.contains("нет согласия быть в паре: наставник, наставляемый E-1"))
    #expect(result.errors.contains("mentorctl pair agree PAIR-1"))
    let none = world("order", "draft", "pairs", "--pairs", "approved")
    #expect(none.status == 65, "\(none.errors)")
    #expect(try world.data("pairs.json") == before)
    #expect(world("order", "list").output == "Приказов нет.\n")
  }

  @Test("Each kind is drafted and written in every form as recorded", arguments: OrderKind.allCases)
  func kinds(kind: OrderKind) throws {
    let world = try orderWorld()
    var words = ["order", "draft", kind.rawValue]
    if kind.takesPairs { words += ["--pairs", "all", "--ends", "2027-05-25"] }
    let isThanks = kind == .awards || kind == .thanks
    if kind.takesPeople {
      words += ["--people", isThanks ? "P-1=за терпение" : "P-1=руководитель"]
    }
    if kind.takesPeople, kind != .curator {
      words += ["--people", "P-2,Юдина", "--role", isThanks ? "за успехи" : "помощник"]
    }
    if kind == .dissolution { words += ["--cause", "переезд"] }
    if kind.takesRoadmap { words += ["--plan", "R-1"] }
    if kind == .cancellation {
      #expect(world("order", "draft", "regulation").status == 0)
      #expect(world("order", "sign", "ORD-1", "--number", "5").status == 0)
      words += ["--cancels", "ORD-1"]
    }
    let drafted = world.run(words + ["--json"])
    #expect(drafted.status == 0, "\(drafted.errors)")
    let id = kind == .cancellation ? "ORD-2" : "ORD-1"
    for format in ["txt", "html", "docx"] {
      #expect(world("order", "export", id, "-o", "order.\(format)").status == 0)
    }
    let text = try #require(world.file("order.txt"))
    try expectGolden(text, "orders/\(kind.rawValue).txt")
    #expect(!text.contains("{") && !text.contains("900"))
    #expect(try #require(world.bytes("order.docx")).starts(with: [0x50, 0x4B]))
    let result = world.run(
      ["order", "sign", id] + (kind == .thanks ? [] : ["--number", "12"]))
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test("A number that is taken, a second signature and a missing director are refused")
  func signature() throws {
    let world = try orderWorld()
    for kind in ["regulation", "final-event"] {
      #expect(world("order", "draft", kind).status == 0)
    }
    #expect(world("order", "sign", "ORD-1").status == 3)
    #expect(world("order", "sign", "ORD-1", "--number", "приказ").status == 64)
    #expect(world("order", "sign", "ORD-1", "--number", "7").status == 0)
    let taken = world("order", "sign", "ORD-2", "--number", "№ 7")
    #expect(taken.status == 3)
    #expect(taken.errors.contains("номер 7 в 2026 году уже занят: ORD-1"))
    #expect(world("order", "sign", "ORD-1", "--number", "8").status == 3)
    #expect(world("order", "sign", "ORD-9", "--number", "8").status == 66)
    world("org", "edit", "--director", "")
    let nobody = world("order", "sign", "ORD-2", "--number", "8")
    #expect(nobody.status == 3)
    #expect(nobody.errors.contains("mentorctl org edit --director"))
    let acting = world(
      "order", "sign", "ORD-2", "--number", "8", "--signed-by", "Белова Анна Ильинична",
      "--signer-office",
      "И. о. директора")
    #expect(acting.status == 0)
    #expect(world("order", "show", "ORD-2").output.contains("И. о. директора"))
  }

  @Test(
    "A measure that was done already gets the order as one more paper; an unknown one is refused")
  func measures() throws {
    let world = try orderWorld()
    #expect(world("order", "draft", "regulation", "--measure", "R-1/9").status == 66)
    #expect(world("roadmap", "done", "R-1/1", "--on", "2026-09-10").status == 0)
    #expect(world("order", "draft", "regulation", "--measure", "R-1/1").status == 0)
    #expect(world("order", "sign", "ORD-1", "--number", "3").status == 0)
    #expect(world("roadmap", "show", "R-1", "--json").output.contains("приказ № 3 от 01.10.2026"))
  }

  @Test("A cancelled order keeps its number; its pairs wait for another order")
  func cancellation() throws {
    let world = try orderWorld()
    world("order", "draft", "pairs", "--pairs", "approved")
    world("order", "sign", "ORD-1", "--number", "12")
    #expect(world("order", "cancel", "ORD-1", "--reason", "ошибка").status == 3)
    #expect(world("order", "cancel", "ORD-1", "--outside", "№ 20 от 01.10.2026").status == 3)
    let result = world(
      "order", "cancel", "ORD-1", "--outside", "№ 20 от 01.10.2026", "--reason", "ошибка")
    #expect(result.status == 0, "\(result.errors)")
    #expect(world("pair", "list", "--state", "approved", "--json").output.contains("PAIR-1"))
    world("order", "draft", "pairs", "--pairs", "approved")
    #expect(world("order", "sign", "ORD-2", "--number", "12").status == 3)
    #expect(world("order", "sign", "ORD-2", "--number", "14").status == 0)
    let register = world("order", "register", "--json").output
    #expect(register.contains("\"from\": 13") && register.contains("\"cancelled\""))
    #expect(world("order", "register").output.contains("нет номеров: 13."))
  }

  @Test("An extract is made of a signed order, for those whom it names")
  func extract() throws {
    let world = try orderWorld()
    world("order", "draft", "pairs", "--pairs", "all")
    #expect(world("order", "extract", "ORD-1", "--people", "P-2").status == 3)
    world("order", "sign", "ORD-1", "--number", "12")
    #expect(world("order", "extract", "ORD-1").status == 64)
    let extract = world("order", "extract", "ORD-1", "--people", "P-2").output
    #expect(extract.contains("ВЫПИСКА ИЗ ПРИКАЗА") && extract.contains("Сомов"))
    #expect(!extract.contains("Юдина"))
    try expectGolden(extract, "orders/extract.txt")
    world("person", "add", "Чужая Ада", "--grade", "5Б")
    #expect(world("order", "extract", "ORD-1", "--people", "P-4").status == 66)
  }

  @Test("A template of the organisation's own is used, checked, and refused where it is damaged")
  func templates() throws {
    let world = try orderWorld()
    let shown = world("order", "template", "export", "regulation")
    #expect(shown.output.contains("\"heading\""))
    #expect(world("order", "template", "check").output.contains("Шаблонов проверено: 0"))
    #expect(world("order", "template", "export", "regulation", "--install").status == 0)
    let text = "{\n  \"schema\": 1," + shown.output.dropFirst()
    func edit(_ old: String, _ new: String) throws {
      try world.edit("templates/regulation.json", Array(text.replacing(old, with: new).utf8))
    }
    #expect(world("order", "template", "check").status == 0)
    try edit("Об утверждении положения", "О новом положении")
    #expect(world("order", "draft", "regulation").output.contains("О новом положении"))
    try edit("{дата введения}", "{дата}")
    let check = world("order", "template", "check")
    #expect(check.status == 1)
    #expect(check.output.contains("неизвестная подстановка «{дата}»"))
    let refused = world("order", "draft", "regulation")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("шаблон regulation повреждён"))
  }

  @Test("Kinds are accepted in Russian, and nothing is written on a dry run")
  func words() throws {
    let world = try orderWorld()
    #expect(world("order", "draft", "положение", "--dry-run").status == 0)
    #expect(world("приказ", "list").output == "Приказов нет.\n")
    #expect(world("order", "draft", "итоговое мероприятие").status == 0)
    #expect(world("order", "draft", "что-то").status == 64)
    #expect(
      world("order", "draft", "pairs", "--starts", "2026-10-02", "--ends", "2026-10-01").status
        == 64)
    #expect(world("order", "draft", "regulation", "--people", "P-1").status == 65)
    #expect(world("order", "draft", "awards", "--people", "=за всё").status != 0)
  }
}
