import Wording

/// The given names by which a name in the wrong order is noticed.
enum GivenNames {
  /// Whether `typed` is two words of which the first seems to be the given name: «Пётр Соколов».
  static func seemFirst(in typed: String) -> Bool {
    let words = FoldedText(typed).words
    guard words.count == 2, common.contains(FoldedText(words[0])),
      !common.contains(FoldedText(words[1]))
    else { return false }
    return surnameEndings.contains { words[1].hasSuffix($0) && words[1].count > $0.count + 1 }
  }

  /// Whether `word` may be a part of somebody's name; doubt counts as yes.
  ///
  /// So may a common given name in any case, and a capital with the ending of a surname.
  static func mayContain(_ word: some StringProtocol) -> Bool {
    let letters = String(word.filter(\.isLetter))
    let folded = FoldedText(letters).text
    if stems.contains(where: { folded.hasPrefix($0) && folded.count <= $0.count + 3 }) {
      return true
    }
    guard letters.first?.isUppercase == true else { return false }
    return surnameEndings.contains { letters.hasSuffix($0) && letters.count > $0.count + 1 }
  }

  /// The given names without the ending that changes from case to case.
  private static let stems: [String] = common.map { name in
    name.text.last.map { "аяийь".contains($0) } == true
      ? String(name.text.dropLast()) : name.text
  }.filter { $0.count > 2 }

  private static let surnameEndings = [
    "ов", "ев", "ин", "ын", "ова", "ева", "ина", "ына", "ский", "цкий", "ская", "цкая", "ый", "ой",
    "ая", "енко", "ко", "ук", "юк", "их", "ых", "ян",
  ]

  private static let common: Set<FoldedText> = [
    "Александр", "Александра", "Алексей", "Алёна", "Алина", "Алиса", "Анастасия", "Анатолий",
    "Ангелина", "Андрей", "Анна", "Антон", "Арина", "Арсений", "Артём", "Артур", "Богдан", "Борис",
    "Вадим", "Валентина", "Валерий", "Валерия", "Варвара", "Василий", "Вера", "Вероника", "Виктор",
    "Виктория", "Виталий", "Владимир", "Владислав", "Вячеслав", "Галина", "Геннадий", "Георгий",
    "Глеб", "Григорий", "Даниил", "Данила", "Дарья", "Денис", "Диана", "Дмитрий", "Ева", "Евгений",
    "Евгения", "Егор", "Екатерина", "Елена", "Елизавета", "Зоя", "Иван", "Игорь", "Илья", "Инна",
    "Ирина", "Кирилл", "Константин", "Кристина", "Ксения", "Лариса", "Лев", "Леонид", "Любовь",
    "Людмила", "Максим", "Маргарита", "Марина", "Мария", "Марк", "Матвей", "Михаил", "Надежда",
    "Наталья", "Никита", "Николай", "Нина", "Оксана", "Олег", "Ольга", "Павел", "Пётр", "Полина",
    "Роман", "Руслан", "Светлана", "Семён", "Сергей", "София", "Софья", "Станислав", "Степан",
    "Тамара", "Татьяна", "Тимофей", "Тимур", "Ульяна", "Фёдор", "Юлия", "Юрий", "Яна", "Ярослав",
  ]
}
