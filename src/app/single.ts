// The page as one file: no sheet comes later.
import './main.ts'
import './later.css'
