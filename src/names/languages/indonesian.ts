import type { LanguageWords } from './language-words.ts';

/** Indonesian and Malay. */
export const indonesian: LanguageWords = {
  small: `yang dan atau tetapi tapi namun serta juga dengan untuk dari pada kepada ke di dalam oleh karena sebab agar supaya jika kalau bila apabila ketika saat setelah sebelum sejak hingga sampai selama antara bagi tentang terhadap menurut sesuai berdasarkan akibat melalui tanpa seperti sebagai secara ini itu tersebut ia dia mereka kami kita saya aku anda kamu ada adalah ialah merupakan akan telah sudah sedang masih belum tidak bukan jangan dapat bisa harus perlu ingin mau
sementara sedangkan selain selanjutnya kemudian lalu maka sehingga bahkan pun lagi hanya saja sangat lebih paling semua seluruh setiap para banyak beberapa sebuah seorang suatu satu dua tiga empat lima enam tujuh delapan sembilan sepuluh hari kini sekarang kemarin besok nanti tadi terkait atas bawah sini sana situ apa siapa mana kapan mengapa bagaimana warga korban pelaku pihak polisi petugas pemerintah sebelumnya sambil meski meskipun walaupun padahal adapun diketahui diduga`,
  address: 'bapak ibu pak bu encik puan tuan',
  offices: `presiden wapres menteri menkeu mendagri menlu menhan gubernur wagub bupati walikota wali wakil camat lurah ketua kepala direktur sekretaris jenderal anggota juru bicara jubir pengamat pakar dosen rektor guru dokter pengacara jaksa hakim kapten pelatih artis penyanyi aktor aktris ustaz kiai haji tersangka terdakwa komandan panglima dandim kasat kapolsek kapolres kapolda kabid kadis sekda perdana timbalan datuk`,
  says: `kata ujar tutur ucap jelas tegas mengatakan menyatakan menjelaskan menegaskan menyebut mengungkapkan menuturkan menambahkan berkata mengaku meminta berharap menilai ungkap papar imbuh`,
  calendar: `januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu ahad khamis isnin jumaat rp wib wita wit`,
  bodies: `dinas badan komisi partai kementerian kejaksaan pengadilan polda polres polsek yayasan universitas rumah balai mahkamah dewan majelis lembaga kantor satuan perusahaan perhimpunan ikatan persatuan polresta polrestabes kodim kodam kejari kejati pemkot pemkab pemprov bawaslu kpu dprd dpr rsud puskesmas sma smp smk pesantren jabatan suruhanjaya`,
  departments: `umum pekerjaan perhubungan perdagangan perindustrian pertanian kelautan perikanan kehutanan lingkungan hidup energi tenaga kerja ketenagakerjaan pariwisata perumahan rakyat hukum hak asasi manusia bidang urusan pemuda olahraga riset teknologi komunikasi informatika digital kota kabupaten provinsi daerah pusat sementara jawa sumatera kalimantan sulawesi papua maluku nusa barat timur utara selatan tengah tenggara kepulauan`,
  parting: 'la le de di',
  places: `eropa asia amerika afrika singapura filipina thailand`,
  locative: 'di ke',
  placeKinds: `desa kelurahan kecamatan kabupaten kota provinsi dusun kampung pulau sungai jalan`,
};
