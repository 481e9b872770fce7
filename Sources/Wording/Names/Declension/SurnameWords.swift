/// Surnames whose paradigm the ending does not tell, all with е for ё.
///
/// The lists are short on purpose: a word stands here where a rule by endings would be wrong or would
/// claim more than it knows.
enum SurnameWords {
  /// French surnames with the stress on the last vowel, which never change.
  static let french = words("дюма дега петипа золя труайя бенуа морисуа")

  /// Surnames that are French and never change, or Slavic and Romanian and do.
  static let perhapsFrench = words("тома ферма люка гавальда косма дюра")

  /// Foreign surnames on -ин, -ов that have no Russian namesakes: Дарвином.
  static let foreign = words(
    "дарвин франклин гершвин вирхов бюлов ирвин болдвин кельвин келвин кальвин гудвин гуцков")

  /// Foreign surnames on -ин with Russian namesakes: Чарли Чаплином, Петром Чаплиным.
  static let foreignWithNamesakes = words("чаплин кронин")

  /// Surnames on -ин, -ов that are also nouns and given names: Литвином or Литвиным.
  static let nounsLikePossessives = words(
    """
    литвин сербин грузин осетин мордвин русин татарин болгарин армянин хозяин боярин господин
    мещанин воин жасмин апельсин дельфин павлин пингвин кувшин аршин алтын властелин исполин
    паладин мартин рубин берлин корвин константин валентин августин юстин вениамин бенедиктин остров покров
    яков иов улов посев
    """)

  /// Surnames on -ова, -ева that are nouns: Сове, Корове.
  static let nounsOnOva = words("сова корова подкова голова полова обнова основа канева")

  /// Surnames on -ина that are nouns for men, and for women nouns or feminines: Калины or Калиной.
  static let nounsOnIna = words(
    """
    калина малина смородина жемчужина бузина щербина былина долина рябина осина дубина перлина
    картина глина вершина година дружина кручина лучина пучина перина пружина паутина трясина
    ялина скотина детина старшина ворожбина середина половина витрина хворостина дзюбина
    """)

  /// Surnames on -ой that are nouns: Прибоя.
  static let nounsOnOj = words(
    "герой покой прибой зверобой ковбой изгой застой разбой отбой устой водопой левкой плейбой")

  /// Surnames on -ий that are nouns after ч, and those whose kind is not known.
  static let perhapsNounsOnIj = words(
    "топчий корчий ткачий третий божий коровий лисий волчий рыбий бабий вражий казачий куций")

  /// Nouns whose last vowel may be left out when they are surnames: Соловья or Соловея.
  ///
  /// Nobody but the bearer knows which.
  static let fleeting = words(
    """
    орел козел осел котел щегол дятел хохол посол узел угол чехол пепел бобер шатер ковер костер
    ветер бугор багор лоб рот пес лед мох сон лен лев павел петр заяц заец овес хребет овен
    журавель рубель уголь угорь ломоть ноготь коготь лапоть локоть огонь вихорь деготь
    """)

  /// Surnames on -ень that keep the vowel: Оленя.
  static let keepingOnEn = words("олень ясень тюлень ячмень кистень женьшень")

  /// Nouns on -ец with the stress on the ending: Кравцом.
  static let stressedOnEc = words(
    """
    кравец купец борец певец стрелец гонец боец отец конец чтец жнец швец спец кузнец мудрец чернец
    мертвец храбрец близнец беглец хитрец подлец наглец гордец образец молодец делец боец жилец
    """)

  /// Nouns on -ец that keep the vowel: Кузнеца.
  static let keepingOnEc = words(
    "кузнец мудрец чернец мертвец храбрец близнец беглец хитрец подлец наглец гордец")

  /// Nouns after ж, ш, ч, щ with the stress on the ending: Сычом.
  static let stressedHissing = words(
    """
    сыч ключ меч луч еж уж морж стриж чиж ковш борщ лещ клещ плющ хвощ кулиш малыш черныш камыш
    голыш крепыш палаш шалаш алкаш ильич лукич кузьмич фомич москвич кирпич тягач
    """)

  /// Surnames on -ач with the stress on the stem, or with either: Ковачем.
  static let doubtfulOnAch = words("ковач лукач хорвач плач рвач ловкач")

  /// Nouns on -а after ж, ш, ч, щ, ц with the stress on the ending: Душой.
  static let stressedOnHissingA = words(
    "душа лапша левша межа свеча парша епанча каланча саранча парча овца")

  /// Nouns on -а after ж, ш, ч, щ, ц with the stress on the stem: Грушей.
  static let plainOnHissingA = words("груша каша чаша крыша туча дача удача сажа вежа туча птица")

  /// German surnames on -их, which change, unlike the Russian Долгих.
  static let germanOnIkh = words("дидрих дитрих фрейндлих эрлих эмих ульрих зелих зейдлих")

  /// First parts of double surnames that never change: Бонч-Бруевичу.
  static let firstParts = words(
    """
    бонч грум демут гулак тер кара абу ибн аль эль аш ас сен сан ван мак бен шах хан мир нур мелик
    де ла ле дю да ди дос фон цур дер ден тен мирза мурза ага бек
    """)

  /// Words before a surname that never change: фон Бергу, де Голлю.
  static let particles = words(
    """
    де ла ле дю да ди дос дас дель делла фон цу цур ван вон дер ден тен аль эль ас аш ат бен бин ибн
    абу сен сан мак
    """)

  /// Words after a surname that never change: Кер-оглы.
  static let suffixes = words("оглы оглу огли углы угли улы уулу кызы гызы кизи кызу заде")

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
