import Testing
import Wording

@Suite("Full names in cases")
struct FullNameTests {
  @Test(
    "Declines a name in six cases",
    arguments: NameTable.masculine + NameTable.feminine + NameTable.foreign)
  func sixCases(row: NameTable) {
    let name = row.name
    #expect(name.declined(.nominative).text == name.text)
    for (grammaticalCase, form) in zip(GrammaticalCase.allCases.dropFirst(), row.forms) {
      let declined = name.declined(grammaticalCase)
      #expect(declined.text == form)
      #expect(declined.isCertain, "\(grammaticalCase)")
    }
    #expect(row.forms.count == 5)
  }

  @Test(
    "Puts further surnames of men into the dative and the instrumental",
    arguments: [
      ("Львов", "Львову", "Львовым"), ("Царицын", "Царицыну", "Царицыным"),
      ("Куцый", "Куцему", "Куцым"), ("Рыжий", "Рыжему", "Рыжим"), ("Злой", "Злому", "Злым"),
      ("Рой", "Рою", "Роем"), ("Мамай", "Мамаю", "Мамаем"), ("Гордей", "Гордею", "Гордеем"),
      ("Холмогоруй", "Холмогорую", "Холмогоруем"), ("Лебедь", "Лебедю", "Лебедем"),
      ("Олень", "Оленю", "Оленем"), ("Кисель", "Киселю", "Киселем"), ("Даль", "Далю", "Далем"),
      ("Купец", "Купцу", "Купцом"), ("Стрелец", "Стрельцу", "Стрельцом"),
      ("Гришковец", "Гришковцу", "Гришковцем"), ("Кузнец", "Кузнецу", "Кузнецом"),
      ("Боец", "Бойцу", "Бойцом"), ("Франц", "Францу", "Францем"), ("Грач", "Грачу", "Грачом"),
      ("Сыч", "Сычу", "Сычом"), ("Морж", "Моржу", "Моржом"), ("Фомич", "Фомичу", "Фомичом"),
      ("Петрович", "Петровичу", "Петровичем"), ("Блок", "Блоку", "Блоком"),
      ("Диок", "Диоку", "Диоком"), ("Алибек", "Алибеку", "Алибеком"),
      ("Дитрих", "Дитриху", "Дитрихом"), ("Великих", "Великих", "Великих"),
      ("Крайних", "Крайних", "Крайних"), ("Шульга", "Шульге", "Шульгой"),
      ("Лобода", "Лободе", "Лободой"), ("Груша", "Груше", "Грушей"), ("Левша", "Левше", "Левшой"),
      ("Синица", "Синице", "Синицей"), ("Берия", "Берии", "Берией"), ("Заря", "Заре", "Зарей"),
      ("Моруа", "Моруа", "Моруа"), ("Золя", "Золя", "Золя"), ("Гёте", "Гёте", "Гёте"),
      ("Неру", "Неру", "Неру"), ("Камю", "Камю", "Камю"), ("Бордодымы", "Бордодымы", "Бордодымы"),
      ("Шоу", "Шоу", "Шоу"), ("Доре", "Доре", "Доре"), ("О’Нил", "О’Нилу", "О’Нилом"),
      ("Новиков-Прибой", "Новикову-Прибою", "Новиковым-Прибоем"),
      ("Грум-Гржимайло", "Грум-Гржимайло", "Грум-Гржимайло"),
      ("Немирович-Данченко", "Немировичу-Данченко", "Немировичем-Данченко"),
      ("Миклухо-Маклай", "Миклухо-Маклаю", "Миклухо-Маклаем"),
      ("Салтыков Щедрин", "Салтыкову Щедрину", "Салтыковым Щедриным"),
      ("Кёр-Оглы", "Кёр-Оглы", "Кёр-Оглы"), ("аль Саид", "аль Саиду", "аль Саидом"),
      ("ван дер Берг", "ван дер Бергу", "ван дер Бергом"),
    ])
  func surnamesOfMen(surname: String, dative: String, instrumental: String) {
    let name = FullName(surname: surname, given: "Иван", patronymic: "Львович")
    #expect(name.declined(.dative).surname == dative)
    #expect(name.declined(.instrumental).surname == instrumental)
  }

  @Test(
    "Puts further given names and patronymics into the genitive and the instrumental",
    arguments: [
      ("Иона", "Львович", "Ионы Львовича", "Ионой Львовичем"),
      ("Миша", "Львович", "Миши Львовича", "Мишей Львовичем"),
      ("Лазарь", "Козьмич", "Лазаря Козьмича", "Лазарем Козьмичом"),
      ("Али", "Мехтиевич", "Али Мехтиевича", "Али Мехтиевичем"),
      ("Яков", "Никитич", "Якова Никитича", "Яковом Никитичем"),
      ("Захария", "Ильич", "Захарии Ильича", "Захарией Ильичом"),
      ("Улугбек", "Азизович", "Улугбека Азизовича", "Улугбеком Азизовичем"),
      ("Абдулла", "Муса оглы", "Абдуллы Муса оглы", "Абдуллой Муса оглы"),
      ("Аяс", "Кызыл-оолович", "Аяса Кызыл-ооловича", "Аясом Кызыл-ооловичем"),
      ("Сила", "Ионыч", "Силы Ионыча", "Силой Ионычем"),
      ("Маша", "Лукинична", "Маши Лукиничны", "Машей Лукиничной"),
      ("Юдифь", "Марковна", "Юдифи Марковны", "Юдифью Марковной"),
      ("Лия", "Саввична", "Лии Саввичны", "Лией Саввичной"),
      ("Гульшат", "Маратовна", "Гульшат Маратовны", "Гульшат Маратовной"),
      ("Айсылу", "Азатовна", "Айсылу Азатовны", "Айсылу Азатовной"),
      ("Нурайым", "Болоткызы", "Нурайым Болоткызы", "Нурайым Болоткызы"),
      ("А.", "В.", "А. В.", "А. В."), ("Н.", "Ильинична", "Н. Ильиничны", "Н. Ильиничной"),
    ])
  func givenNames(given: String, patronymic: String, genitive: String, instrumental: String) {
    let name = FullName(surname: "Неру", given: given, patronymic: patronymic)
    #expect(name.declined(.genitive).text == "Неру \(genitive)")
    #expect(name.declined(.instrumental).text == "Неру \(instrumental)")
    if given.count > 2 { #expect(name.declined(.genitive).isCertain) }
  }

  @Test(
    "Keeps the surname of a woman on a consonant, -ь and -й as it is",
    arguments: [
      "Кравец", "Заяц", "Коваль", "Соловей", "Цой", "Петрович", "Шварц", "Черных", "Дитрих", "Сыч",
      "Петросян", "Мельник", "Гай", "Даль", "Ван", "Орёл", "Палий", "Топчий", "Герой",
    ])
  func womenKeepConsonants(surname: String) {
    let name = FullName(surname: surname, given: "Анна", patronymic: "Львовна")
    for grammaticalCase in GrammaticalCase.allCases {
      let declined = name.declined(grammaticalCase)
      #expect(declined.surname == surname)
      #expect(declined.isCertain)
    }
  }

  @Test("Writes initials on either side of the surname, with no-break spaces")
  func initials() {
    let woman = FullName(surname: "Полозова", given: "Анна", patronymic: "Вадимовна")
    #expect(woman.declined(.genitive).withInitialsFirst == "А.\u{A0}В.\u{A0}Полозовой")
    #expect(woman.declined(.dative).withInitials == "Полозовой\u{A0}А.\u{A0}В.")
    let ballerina = FullName(surname: "Седых", given: "Айгуль", patronymic: "Вадимовна")
    #expect(!ballerina.declined(.dative).isCertain)
    #expect(ballerina.declined(.dative).isSurnameCertain)
    let known = FullName(surname: "Журавлёв", given: "П.", patronymic: "И.")
    #expect(known.declined(.instrumental).withInitials == "Журавлёвым\u{A0}П.\u{A0}И.")
    #expect(known.declined(.instrumental).isCertain)
    let short = FullName(surname: "Ли", given: "Ян")
    #expect(short.declined(.dative).withInitials == "Ли\u{A0}Я.")
  }

  @Test("Follows the capitals of the name and drops spaces at its ends")
  func capitals() {
    let name = FullName(surname: " ЖУРАВЛЁВ-СЕДОЙ", given: "ПЁТР ", patronymic: "ильич")
    #expect(name.declined(.dative).text == "ЖУРАВЛЁВУ-СЕДОМУ ПЕТРУ ильичу")
    #expect(name.text == "ЖУРАВЛЁВ-СЕДОЙ ПЁТР ильич")
    #expect(FullName(surname: "Ли", given: "Ян", patronymic: "  ").patronymic == nil)
  }

  @Test("Takes a name as it was typed")
  func typed() throws {
    let typed = try #require(TypedName("Анна Сергеевна Полозова"))
    #expect(FullName(typed).declined(.accusative).text == "Полозову Анну Сергеевну")
    #expect(FullName(typed, sex: .female) == FullName(typed))
  }

  @Test("Declines a decomposed ё and й as the composed ones")
  func decomposed() {
    let name = FullName(
      surname: "Журавле\u{308}в", given: "Алексеи\u{306}", patronymic: "Львович")
    #expect(name.declined(.dative).text == "Журавлёву Алексею Львовичу")
  }
}
